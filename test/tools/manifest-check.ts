/** `npm run manifest:check`: says in Chinese what is wrong with a manifest; asks no service. Exit code 1 with problems. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { pictureSizes } from './manifest-pictures';
import { manifestProblems } from './manifest-problems';
import type { Problem, ProblemId } from './manifest-xml';

const WORDS: Readonly<Record<ProblemId, string>> = {
  'not-well-formed': 'XML 有语法错误',
  'wrong-root': '根元素必须是 xsi:type="TaskPaneApp" 的 OfficeApp',
  'wrong-namespace': '命名空间不对',
  'element-unknown': '不认识的元素',
  'element-missing': '缺少元素',
  'element-repeated': '元素只能出现一次',
  'element-order': '元素次序不对',
  'id-not-guid': 'Id 不是有效的 GUID',
  'version-not-4-parts': '版本号必须是四段数字，如 1.0.0.0',
  'permission-unknown': '权限不是允许的值',
  'attribute-missing': '缺少属性',
  'type-unknown': '不认识的 xsi:type',
  'tab-unknown': 'Excel 没有这个选项卡',
  'host-missing': '没有声明 Excel（Workbook）',
  'host-not-overridden': 'VersionOverrides 里没有 Workbook',
  'requirement-unknown': '不认识的要求集或版本',
  'url-not-https': '地址必须是 https',
  'url-too-long': '地址超过 2048 个字符',
  'domain-not-an-origin': 'AppDomain 只能写到主机，如 https://oa.example.cn',
  'domain-repeated': '同一个 AppDomain 写了两次',
  'page-outside': '页面不在窗格的网站上，也没有列入 AppDomains',
  'text-empty': '文字不能为空',
  'text-too-long': '文字太长',
  'locale-default': '默认语言必须是 zh-CN',
  'locale-missing': '缺少一种语言的文字',
  'locale-repeated': '同一种语言写了两次',
  'locale-malformed': '语言代码不对，应当像 en-US',
  'id-missing': '缺少 id',
  'id-too-long': 'id 太长（资源 32 个字符，控件 125 个）',
  'id-repeated': 'id 重复',
  'resid-unknown': 'resid 找不到对应的资源',
  'resid-unused': '资源没有被引用',
  'icon-size-missing': '缺少这个尺寸的图标',
  'icon-size-unknown': '功能区图标没有这个尺寸',
  'icon-file-missing': '找不到图标文件，或者不是 PNG',
  'icon-file-size': '图标的实际像素与声明不符',
};

/** One line for a person: where, what, and the value that is wrong. */
function inWords({ id, where, detail }: Problem): string {
  return `${where === '' ? '清单' : where}：${WORDS[id]}${detail === '' ? '' : `（${detail}）`}`;
}

async function main(file: string): Promise<number> {
  const problems = manifestProblems(readFileSync(file, 'utf8'), pictureSizes(path.dirname(path.resolve(file))));
  for (const problem of problems) console.error(`✖ ${inWords(problem)}`);
  if (problems.length > 0) {
    console.error(`${file}：${problems.length} 处问题`);
    return 1;
  }
  const info = await OfficeAddinManifest.readManifestFile(file);
  console.log(
    `${file}：没有问题（${info.displayName}，版本 ${info.version}，${info.hosts?.join('、')}，${info.permissions}）`,
  );
  return 0;
}

const file = process.argv[2];
if (file === undefined) {
  console.error('用法：npm run manifest:check，或 tsx test/tools/manifest-check.ts 清单.xml');
  process.exitCode = 2;
} else {
  main(file).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(`${file}：${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 2;
    },
  );
}
