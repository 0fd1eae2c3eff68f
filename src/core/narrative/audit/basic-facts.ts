/** 基础数据表 and what 报告素材 supplies in its place: staff, departments, accounts with their changes. */
import type { BasicDataForm, BasicDataKey, BasicDataRow, NumberField } from '../../forms/form';
import type { WorkbookFacts } from '../../facts/facts';
import { PEOPLE_LABELS } from '../../facts/words/report-labels';
import { big } from '../../grid';
import { NameTable } from '../facts-by-name';
import { nameStaff } from '../named/staff';
import { percentOf } from '../say-value';
import { BASIC_ASPECTS, BASIC_WORDS, PEOPLE_WORDS, VEHICLE_PARTS } from './labels';
import {
  aspectOf,
  cellFact,
  escaped,
  factOf,
  labelWords,
  thingOf,
  type Aspect,
  type AuditFact,
  type Thing,
} from './fact';

interface Row {
  readonly subject: string;
  readonly previous: AuditFact[];
  readonly budget: AuditFact[];
  readonly actual: AuditFact[];
}

function readRow(sheet: string, { label, previous, budget, actual }: BasicDataRow): Row {
  const subject = labelWords(label);
  const fact = (field: 'previous' | 'budget' | 'spent', source: NumberField | null) =>
    cellFact(subject, field, sheet, source, '万元');
  return {
    subject,
    previous: fact('previous', previous),
    budget: fact('budget', budget),
    actual: fact('spent', actual),
  };
}

/** Against last year: the signed amount and the signed percentage. */
function changes({ subject, previous: [before], actual: [now] }: Row): Aspect[] {
  if (before === undefined || now === undefined) return [];
  const difference = big(now.value).minus(before.value);
  const cells = [...now.cells, ...before.cells];
  const growth = percentOf(difference, before.value);
  const both = (sign: 1 | -1) => [
    ...aspectOf(sign === 1 ? BASIC_ASPECTS.up : BASIC_ASPECTS.down, [
      factOf(subject, difference.times(sign), '万元', cells, { derived: 'change' }),
    ]),
    ...(growth === null
      ? []
      : aspectOf(sign === 1 ? BASIC_ASPECTS.up : BASIC_ASPECTS.down, [
          factOf(subject, growth.times(sign), '%', cells, { derived: 'growth' }),
        ])),
  ];
  return [...both(1), ...both(-1)];
}

function againstBudget({ subject, budget: [plan], actual: [now] }: Row): Aspect[] {
  if (plan === undefined || now === undefined) return [];
  const left = big(plan.value).minus(now.value);
  const cells = [...now.cells, ...plan.cells];
  const use = percentOf(now.value, plan.value);
  const saved = percentOf(left, plan.value);
  const of = (value: typeof left, unit: string) => factOf(subject, value, unit, cells, { derived: 'savings' });
  return [
    ...aspectOf(BASIC_ASPECTS.underBudget, [of(left, '万元')]),
    ...aspectOf(BASIC_ASPECTS.overBudget, [of(left.times(-1), '万元')]),
    ...(saved === null ? [] : aspectOf(BASIC_ASPECTS.underBudget, [of(saved, '%')])),
    ...(use === null ? [] : aspectOf(BASIC_ASPECTS.use, [factOf(subject, use, '%', cells, { derived: 'budgetUse' })])),
  ];
}

const WHOLES: Partial<Record<BasicDataKey, BasicDataKey>> = {
  vehicles: 'three-public',
  abroad: 'three-public',
  reception: 'three-public',
  office: 'running-costs',
  'utilities-travel': 'running-costs',
  'meetings-training': 'running-costs',
};

function shares(row: Row, whole: Row | null): Aspect[] {
  const [part] = row.actual;
  const [all] = whole?.actual ?? [];
  const share = part === undefined || all === undefined ? null : percentOf(part.value, all.value);
  if (share === null) return [];
  const cells = [...part!.cells, ...all!.cells];
  return aspectOf(BASIC_ASPECTS.shareOfWhole, [factOf(row.subject, share, '%', cells, { derived: 'share' })]);
}

function vehicleParts({ rows, sheet }: BasicDataForm): Aspect[] {
  return rows.flatMap((row) => {
    const words = row.key === null ? undefined : VEHICLE_PARTS[row.key];
    const { actual, budget } = readRow(sheet, row);
    return words === undefined ? [] : aspectOf(words, [...actual, ...budget], { part: true });
  });
}

function rowThings(form: BasicDataForm): Thing[] {
  const rows = form.rows.filter(({ key }) => key !== 'budget-adjustment');
  return rows.flatMap((source) => {
    const row = readRow(form.sheet, source);
    const whole = rows.find(({ key }) => key !== null && source.key !== null && key === WHOLES[source.key]);
    const words = [source.key === null ? '' : BASIC_WORDS[source.key], escaped(row.subject)];
    return thingOf(words.filter((word) => word !== '').join('|'), [
      ...aspectOf(BASIC_ASPECTS.previous, row.previous, { lastYear: true }),
      ...aspectOf(BASIC_ASPECTS.budget, row.budget),
      ...aspectOf(BASIC_ASPECTS.actual, [...row.actual, ...row.budget]),
      ...changes(row),
      ...againstBudget(row),
      ...shares(row, whole === undefined ? null : readRow(form.sheet, whole)),
      ...(source.key === 'vehicles' ? vehicleParts(form) : []),
    ]);
  });
}

/** Posts and people of the form; where it has none, of 报告素材. */
function people(facts: WorkbookFacts): Thing[] {
  const { basicData, materials } = facts;
  const heads = basicData?.headcount ?? null;
  const sheet = basicData?.sheet ?? '';
  const table = new NameTable();
  nameStaff(table, null, materials);
  const supplied = (name: string, unit: string): AuditFact[] => {
    const fact = table.names.get(name);
    return fact === undefined
      ? []
      : [factOf('', fact.text, unit, fact.sources, { source: 'material', derived: 'count' })];
  };
  const or = (own: AuditFact[], other: AuditFact[]) => (own.length > 0 ? own : other);
  const posts = or(cellFact('', 'authorised', sheet, heads?.authorised, '人'), supplied('staff.authorised', '人'));
  const staff = or(cellFact('', 'staff', sheet, heads?.actual, '人'), supplied('staff.actual', '人'));
  const cells = [...staff, ...posts].flatMap((fact) => fact.cells);
  const [a, q] = [staff[0]?.value, posts[0]?.value];
  const computed = a === undefined || q === undefined ? null : percentOf(a, q);
  const rates = [
    ...(computed === null ? [] : [factOf('', computed, '%', cells, { field: 'staffRate' })]),
    ...cellFact('', 'staffRate', sheet, heads?.rate, '%'),
  ];
  const vacant =
    a === undefined || q === undefined
      ? []
      : [factOf('', big(q).minus(a).abs(), '人', cells, { derived: 'vacancies' })];
  const own = (words: string, list: AuditFact[]) => thingOf(null, aspectOf(words, list));
  return [
    ...own(PEOPLE_LABELS.authorised.source, posts),
    ...own(PEOPLE_LABELS.staff.source, staff),
    ...own(PEOPLE_WORDS.rate, rates),
    ...own(PEOPLE_WORDS.vacancies, vacant),
    ...own(PEOPLE_WORDS.departments, supplied('departments.count', '个')),
  ];
}

export function basicThings(facts: WorkbookFacts): Thing[] {
  return [...people(facts), ...(facts.basicData === null ? [] : rowThings(facts.basicData))];
}
