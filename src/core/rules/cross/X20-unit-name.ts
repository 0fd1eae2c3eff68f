import { sameOffice } from '../../facts/office-names';
import { isPlaceholder } from '../../facts/reasons';
import type { Form } from '../../forms/form';
import { onReport } from '../report-place';
import { formIndex, workbookRule } from '../rule';

export const X20 = workbookRule(
  {
    id: 'X20',
    title: '单位名称不一致',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
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
