/**
 * 部署检查: whether this desk gets the pane as it was packaged. Reads deploy.json and the files it lists, all from this
 * folder; office.js comes from where the package says.
 */
const OFFICE_WITHIN_MS = 5000;

const good = (detail = '') => ({ result: 'good', detail });
const bad = (detail) => ({ result: 'bad', detail });
const few = (names) => names.slice(0, 5).join('、') + (names.length > 5 ? `，等 ${names.length} 个` : '');

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fetched({ name }) {
  try {
    const response = await fetch(name, { cache: 'no-store' });
    const bytes = await response.arrayBuffer();
    return { name, status: response.status, headers: response.headers, bytes };
  } catch {
    return { name, status: 0, headers: new Headers(), bytes: new ArrayBuffer(0) };
  }
}

function https() {
  return location.protocol === 'https:' && isSecureContext
    ? good()
    : bad('网页不是经 https 打开的，或者证书不被信任。Excel 只从 https 打开加载项，证书要由本机信任的机构签发。');
}

function address({ address }) {
  const here = new URL('.', location.href).href;
  return here === address ? good(here) : bad(`打包时写的是 ${address}，现在打开的是 ${here}。请用实际网址重新打包。`);
}

function files(answers) {
  const missing = answers.filter(({ status }) => status !== 200);
  if (missing.length === 0) return good(`${answers.length} 个文件`);
  return bad(`取不到：${few(missing.map(({ name, status }) => `${name}（${status}）`))}`);
}

function contentTypes(answers, { types }) {
  const wrong = answers.flatMap(({ name, status, headers }) => {
    const wanted = types[name.split('.').pop()];
    const seen = (headers.get('Content-Type') ?? '').split(';')[0].trim().toLowerCase();
    const same = seen === wanted || (wanted === 'text/javascript' && seen === 'application/javascript');
    const fine = wanted === undefined || same || (wanted === 'application/xml' && seen === 'text/xml');
    return status !== 200 || fine ? [] : [`${name}：${seen || '没有'}，应为 ${wanted}`];
  });
  return wrong.length === 0 ? good() : bad(few(wrong));
}

async function unchanged(answers, { files }) {
  const wanted = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const changed = [];
  for (const { name, status, bytes } of answers) {
    if (status === 200 && (await sha256(bytes)) !== wanted.get(name)) changed.push(name);
  }
  if (changed.length === 0) return good();
  return bad(`与打包时不一致：${few(changed)}。可能没有传完、浏览器或代理缓存了旧文件，或代理改动了内容。`);
}

/** The header must be there: the page's own policy does not reach the worker that does the computing. */
function policy(page, { policy }) {
  const header = page.headers.get('Content-Security-Policy');
  const text = new TextDecoder().decode(page.bytes);
  const meta = new DOMParser()
    .parseFromString(text, 'text/html')
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  if (meta !== policy) return bad('taskpane.html 里的安全策略与打包时不一致。');
  if (header === null) return bad('服务器没有发送 Content-Security-Policy 头，请用包里的服务器配置。');
  return header === policy ? good() : bad(`服务器发送的策略是“${header}”，与打包时不一致，窗格可能打不开。`);
}

function frames(page) {
  const forbids = page.headers.get('X-Frame-Options');
  const ancestors = /frame-ancestors[^;]*/.exec(page.headers.get('Content-Security-Policy') ?? '')?.[0];
  if (forbids === null && ancestors === undefined) return good();
  return bad(`${forbids === null ? ancestors : `X-Frame-Options: ${forbids}`} 会使网页版 Excel 打不开窗格。`);
}

function officeJs({ officeJs }) {
  return new Promise((resolve) => {
    const from = new URL(officeJs.address, location.href).href;
    const failed = (why) => () => resolve(bad(`${from} ${why}窗格将停在“没有连上 Excel”。`));
    const late = setTimeout(failed('5 秒内没有取到。'), OFFICE_WITHIN_MS);
    const script = document.createElement('script');
    script.onload = () => {
      clearTimeout(late);
      if (typeof window.Office === 'object') resolve(good(from));
      else failed('不是 office.js。')();
    };
    script.onerror = () => {
      clearTimeout(late);
      failed('取不到。')();
    };
    script.src = from;
    document.head.append(script);
  });
}

function versions(manifest, { version, address, officeJs }) {
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(manifest.bytes), 'text/xml');
  const seen = xml.querySelector('Version')?.textContent ?? '没有';
  const source = xml.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue') ?? '';
  if (seen !== version) return bad(`清单的版本是 ${seen}，窗格的版本是 ${version}。`);
  if (!source.startsWith(address)) return bad(`清单指向 ${source}。`);
  return good(`绩效自评助手 ${version}，office.js ${officeJs.version}`);
}

/** What the pane's code needs of a browser; Excel on Windows shows the pane in Edge's engine. */
function browser() {
  const name = /(?:Edg|Chrome|Version|Firefox)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent;
  return typeof Object.hasOwn === 'function' && typeof Worker === 'function'
    ? good(name)
    : bad(`${name}：版本太旧，窗格不能运行。`);
}

function show(id, title, { result, detail }) {
  const row = document.createElement('tr');
  row.dataset.check = id;
  row.dataset.result = result;
  for (const text of [title, result === 'good' ? '✓ 正确' : '✗ 不对', detail]) {
    const cell = document.createElement('td');
    cell.textContent = text;
    row.append(cell);
  }
  row.children[1].className = 'mark';
  document.getElementById('checks').append(row);
}

async function main() {
  const outcome = document.getElementById('outcome');
  show('https', '网址是 https', https());
  show('browser', '浏览器', browser());
  let deployment;
  try {
    deployment = await (await fetch('deploy.json', { cache: 'no-store' })).json();
  } catch {
    show('deploy.json', '清单文件 deploy.json', bad('取不到 deploy.json：请把 site 文件夹完整地放到服务器上。'));
    outcome.textContent = '检查没有做完。';
    return;
  }
  const answers = await Promise.all(deployment.files.map(fetched));
  const answer = (name) => answers.find((one) => one.name === name);
  show('address', '网址与打包时一致', address(deployment));
  show('files', '文件齐全', files(answers));
  show('content-types', '内容类型', contentTypes(answers, deployment));
  // a page that is not secure has no digest to compare with; the first row says so already
  if (isSecureContext) show('unchanged', '内容与打包时一致', await unchanged(answers, deployment));
  show('policy', '安全策略（CSP）', policy(answer('taskpane.html'), deployment));
  show('frames', '可以放进 Excel 网页版', frames(answer('taskpane.html')));
  show('office-js', 'office.js', await officeJs(deployment));
  show('versions', '版本', versions(answer('manifest.xml'), deployment));
  const wrong = document.querySelectorAll('[data-result=bad]').length;
  outcome.textContent = wrong === 0 ? '全部正确，可以在 Excel 里使用。' : `有 ${wrong} 项不对，见下表。`;
  outcome.dataset.wrong = String(wrong);
}

void main();
