import { answerCell } from '../../facts/form-box';
import { isPlaceholder } from '../../facts/reasons';
import type { FieldName, Form, TextField } from '../../forms/form';
import { formRuleAmong } from '../rule';

/** XX局, ×××项目 of the printed form. */
const TEMPLATE = /^[×xX*＊]{2,}/;

function isMissing(field: TextField | null): field is TextField {
  return field !== null && (isPlaceholder(field.text) || TEMPLATE.test(field.text.trim()));
}

/** A name the workbook gives elsewhere need not be repeated on 基础数据表. */
function isNamedElsewhere(form: Form, forms: readonly Form[]): boolean {
  return form.kind === 'basic-data' && forms.some((other) => other !== form && (other.unitName?.text ?? '') !== '');
}

export const F01 = formRuleAmong(
  {
    id: 'F01',
    title: '单位名称或项目名称没有填写',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  function* (form, { facts, grid }) {
    const forms = facts.forms.map((reviewed) => reviewed.form);
    const names: readonly (readonly [FieldName, TextField | null])[] = [
      ['unitName', isNamedElsewhere(form, forms) ? null : form.unitName],
      ['projectName', form.kind === 'basic-data' ? null : form.projectName],
    ];
    for (const [field, name] of names) {
      if (!isMissing(name)) continue;
      const cell = name.text === '' ? answerCell(grid, form, field, name.cell) : name.cell;
      yield { cell, subject: '', field };
    }
  },
);
