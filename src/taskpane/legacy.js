/*
 * Old web views (Internet Explorer, early Edge, Safari before 15.4) cannot run the pane's code: a syntax error ends it
 * before its first line. They run this ES5 instead. Whoever can run the pane leaves at once.
 */
(function () {
  'use strict';
  /** The newest thing the pane's code needs: ES2022. */
  if (typeof Object.hasOwn === 'function') return;

  function engine() {
    var agent = window.navigator.userAgent;
    if (/Trident|MSIE/.test(agent)) return 'Internet Explorer';
    if (/Edge\/\d/.test(agent)) return '旧版 Microsoft Edge';
    if (/Mac OS X/.test(agent)) return '旧版 Safari（macOS 12.3 以前）';
    return '旧版浏览器';
  }
  function advice() {
    if (/Mac OS X/.test(window.navigator.userAgent)) return '请把 macOS 升级到 12.3 以上；';
    return '请安装 Microsoft Edge WebView2，并使用 Microsoft 365 或 Excel 2021 以上版本；';
  }
  function show() {
    var box = document.getElementById('root');
    var lines = [
      '这台电脑上的 Excel 用 ' + engine() + ' 的内核打开加载项，绩效自评助手不能在其中运行。',
      advice(),
      '也可以不用加载项：在命令行运行 ziping check 自评表.xlsx，校验规则相同。',
    ];
    var title = document.createElement('h1');
    var index;
    var line;
    if (!box) return;
    title.style.fontSize = '16px';
    title.appendChild(document.createTextNode('绩效自评助手'));
    box.style.padding = '12px';
    box.appendChild(title);
    for (index = 0; index < lines.length; index += 1) {
      line = document.createElement('p');
      line.appendChild(document.createTextNode(lines[index]));
      box.appendChild(line);
    }
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
