/**
 * `npm run package -- --url https://host/path/ [--office-js self|cdn|cdn-cn] [-o folder]`: builds the pane and makes the
 * folder an administrator is given. Exit code 2 for a wrong use, 1 when the build or the manifest fails.
 */
import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { deploymentAddress, type AddressProblem } from './deploy/address';
import { assemble, PackageError } from './deploy/assemble';

interface BuildSettings {
  readonly mode: 'production';
  readonly officejs: string;
  readonly out: string;
}
/** The build is plain JavaScript. */
const { configurations } = createRequire(__filename)('../../webpack.config.js') as {
  configurations: (settings: BuildSettings) => webpack.Configuration[];
};

const USAGE = '用法：npm run package -- --url https://主机/路径/ [--office-js self|cdn|cdn-cn] [-o 文件夹]';
const OFFICE_JS = ['self', 'cdn', 'cdn-cn'];

const WORDS: Readonly<Record<AddressProblem, string>> = {
  'not-an-address': '不是完整的网址，应当像 https://oa.example.cn/ziping/。',
  'not-https': '不是 https 网址：Excel 只从 https 打开加载项，请先给服务器装好证书。',
  'more-than-a-folder': '应当是一个文件夹的网址，不带用户名、文件名、问号和井号。',
  'odd-path': '路径里只能有字母、数字和 . - _ ~ /，不能有空格、汉字和连着的斜杠。',
};

class UsageError extends Error {}

interface Wanted {
  readonly url?: string | undefined;
  readonly officeJs: string;
  readonly out: string;
}

function wantedOf(args: readonly string[]): Wanted {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        url: { type: 'string' },
        'office-js': { type: 'string', default: 'self' },
        out: { type: 'string', short: 'o', default: 'ziping-package' },
      },
    });
    return { url: values.url, officeJs: values['office-js'], out: path.resolve(values.out) };
  } catch {
    throw new UsageError(USAGE);
  }
}

async function build(officejs: string, out: string): Promise<void> {
  const configuration = configurations({ mode: 'production', officejs, out }).find(({ name }) => name === 'taskpane')!;
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, done) => compiler.close(() => (error === null ? resolve(done) : reject(error))));
  });
  if (stats?.hasErrors() === true) throw new PackageError(stats.toString('errors-only'));
}

async function main(args: readonly string[]): Promise<void> {
  const { url, officeJs, out } = wantedOf(args);
  if (url === undefined) throw new UsageError(USAGE);
  const address = deploymentAddress(url);
  if (typeof address === 'string') throw new UsageError(`${url}：${WORDS[address]}`);
  if (!OFFICE_JS.includes(officeJs)) throw new UsageError(`--office-js ${officeJs}：只能是 ${OFFICE_JS.join('、')}。`);
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new UsageError(`${out}：文件夹不是空的，请换一个或先清空。`);
  const built = mkdtempSync(path.join(tmpdir(), 'ziping-package-'));
  try {
    await build(officeJs, built);
    const { version } = assemble(built, address, out);
    console.log(`\n已生成 ${out}（版本 ${version}，${address.href}）\n`);
    console.log('  site/           放到上面的网址；IIS 的配置 web.config 在其中');
    console.log('  nginx.conf      nginx 的配置');
    console.log('  manifest.xml    交给 Microsoft 365 管理中心、加载项目录或共享文件夹');
    console.log('  deployment.md   部署步骤；manual-test.md 是装好后的 15 分钟试用单\n');
    console.log(`部署后在办公电脑上打开 ${address.href}deploy-check.html 逐项检查。`);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
