import { sameOffice } from '../../facts/office-names';
import { isPlaceholder } from '../../facts/reasons';
import type { Form } from '../../forms/form';
import { onReport } from '../report-place';
import { formIndex, workbookRule } from '../rule';

export const X20 = workbookRule(
  {
    id: 'X20',
    slug: 'unit-name',
    title: '单位名称不一致',
    severity: 'warning',
    category: 'consistency',
    basis: '同一部门的自评表、基础数据表和自评报告，单位名称应一致',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '部门整体支出绩效自评表、基础数据表、自评报告标题中的单位名称是否一致。',
      bad: '自评表填“某市某局”，基础数据表填“某市某局机关服务中心”。',
      good: '自评表填“某市某局（本级）”，基础数据表填“某市某局”。',
      repair: '统一为单位全称；确为不同单位的表，分文件报送。',
      limits: '单位代码、“本级”“机关”和括号不作区别，全称与去掉地名的简称也不作区别；项目支出绩效自评表不比较。',
    },
  },
  function* (context) {
    const { department, basicData, report } = context.facts;
    const named = (form: Form | undefined | null) =>
      isPlaceholder(form?.unitName?.text ?? '') ? null : (form ?? null);
    const [first, second] = [named(department?.form), named(basicData)];
    const known = first ?? second;
    if (known === null) return;
    const name = known.unitName!;
    if (first !== null && second !== null && !sameOffice(name.text, second.unitName!.text)) {
      yield {
        form: formIndex(context, second),
        cell: second.unitName!.cell,
        subject: '',
        field: 'unitName',
        variant: 'form',
        related: [`${first.sheet}!${name.cell}`],
        params: { name: second.unitName!.text, other: name.text },
      };
    }
    const title = report?.title ?? null;
    if (report === null || title === null || title.unitName === '' || sameOffice(name.text, title.unitName)) return;
    yield {
      ...onReport(context, report, known, title),
      subject: '',
      field: 'unitName',
      variant: 'report',
      related: [`${known.sheet}!${name.cell}`],
      params: { name: title.unitName, other: name.text },
    };
  },
);
