/* Old web views (Internet Explorer, early Edge) know no modules and none of the pane's code. They run this ES5 instead. */
(function () {
  'use strict';
  function show() {
    var box = document.getElementById('root');
    var lines = [
      '这台电脑上的 Excel 用旧版浏览器内核打开加载项，绩效自评助手不能在其中运行。',
      '请安装 Microsoft Edge WebView2，并使用 Microsoft 365 或 Excel 2021 以上版本；',
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
