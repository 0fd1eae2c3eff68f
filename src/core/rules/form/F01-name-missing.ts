import { answerCell } from '../../facts/form-box';
import { isPlaceholder } from '../../facts/reasons';
import type { FieldName, Form, TextField } from '../../forms/form';
import { formRule } from '../rule';

/** XX局, ×××项目 of the printed form. */
const TEMPLATE = /^[×xX*＊]{2,}/;

function isMissing(field: TextField | null): field is TextField {
  return field !== null && (isPlaceholder(field.text) || TEMPLATE.test(field.text.trim()));
}

/** A name the workbook gives elsewhere need not be repeated on 基础数据表. */
function isNamedElsewhere(form: Form, forms: readonly Form[]): boolean {
  return form.kind === 'basic-data' && forms.some((other) => other !== form && (other.unitName?.text ?? '') !== '');
}

export const F01 = formRule(
  {
    id: 'F01',
    slug: 'name-missing',
    title: '单位名称或项目名称没有填写',
    severity: 'error',
    category: 'completeness',
    basis: '自评表应填明单位名称、项目名称',
    verified: 'found',
    fixable: false,
    help: {
      checks: '表头的单位名称、项目名称是否填写。',
      bad: '“项目名称”后面空着，或仍是“XX项目”。',
      good: '“项目名称”填“设施维护项目”。',
      repair: '填写单位全称、批复的项目名称。',
      limits: '表上没有印这一栏的不检查；基础数据表没有填、同一文件其他表填了单位名称的，不提示。',
    },
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
