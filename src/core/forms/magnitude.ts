/**
 * 元 or 万元 where nothing is printed: the same total elsewhere in the workbook is ten thousand times smaller. An
 * inference, so it is shown with what it was made from, and used only where nothing speaks against it.
 */
import { big, plain, type Decimal } from '../grid';
import type { BasicDataForm, Evidence, Form, FundRow, NumberField, SelfAssessmentForm } from './form';

const FACTOR = 10_000;
/** The same money typed in two units differs by rounding to 0.01万元 at most. */
const TOLERANCE = '0.001';
/** Two amounts so close were typed in one unit. */
const SAME_SCALE = 10;
/** 100 and 1000000 may be two different plans; 1112.67 and 11126700 are not. */
const TELLING_DIGITS = 3;

/** Amounts by what they are, so that those of two forms can be compared; typed ones above 0 only. */
type Amounts = ReadonlyMap<string, NumberField>;

interface Weighed {
  /** Own amounts that are ten thousand times another one, with where that stands. */
  readonly large: readonly { readonly own: NumberField; readonly other: string; readonly small: Decimal }[];
  /** Own amounts on the scale of another form. */
  readonly same: number;
}

function present(amounts: readonly (readonly [string, NumberField | null | undefined])[]): Amounts {
  // A cell that names its own unit says nothing of the others.
  const isPlain = (field: NumberField) => field.number !== null && big(field.number).gt(0) && !/元/.test(field.raw);
  return new Map(amounts.filter((entry): entry is [string, NumberField] => entry[1] != null && isPlain(entry[1])));
}

function amountsOf(form: Form): Amounts {
  if (form.kind === 'basic-data') {
    const row = (key: string) => form.rows.find((one) => one.key === key);
    // 部门整体支出预算调整 runs from the budget of the year's beginning to that after the adjustment (domain notes §1.3).
    return present([
      ['department initial', row('budget-adjustment')?.budget],
      ['department adjusted', row('budget-adjustment')?.actual],
      ['department project', row('project')?.actual],
    ]);
  }
  const total = form.funds?.total;
  const name = form.kind === 'project-self-assessment' ? `project ${form.projectName?.text ?? ''}` : 'department';
  if (total == null || name === 'project ') return new Map();
  const item = form.funds!.splits.flatMap(({ items }) => items).find(({ kind }) => kind === 'project');
  return present([
    [`${name} initial`, total.initial],
    [`${name} adjusted`, total.adjusted],
    [`${name} executed`, total.executed],
    [`${name} project`, name === 'department' ? item?.amount : null],
  ]);
}

function isTelling(amount: Decimal): boolean {
  return amount.replace('.', '').replace(/^0+|0+$/g, '').length >= TELLING_DIGITS;
}

interface Known {
  readonly sheet: string;
  readonly form: number;
  readonly field: NumberField;
}

function weigh(index: number, own: Amounts, known: ReadonlyMap<string, readonly Known[]>): Weighed {
  const large: Weighed['large'][number][] = [];
  let same = 0;
  for (const [key, field] of own) {
    for (const { sheet, form, field: other } of known.get(key) ?? []) {
      if (form === index) continue;
      const ratio = big(field.number!).div(other.number!);
      if (ratio.div(FACTOR).minus(1).abs().lte(TOLERANCE)) {
        large.push({ own: field, other: `${sheet}!${other.cell}`, small: other.number! });
      } else if (ratio.gte(big(1).div(SAME_SCALE)) && ratio.lte(SAME_SCALE)) same += 1;
    }
  }
  return { large, same };
}

function scaled<T extends NumberField | null>(field: T): T {
  if (field === null || field.number === null || /元/.test(field.raw)) return field;
  return { ...field, number: plain(big(field.number).div(FACTOR)) };
}

function scaledRow(row: FundRow): FundRow {
  const { initial, adjustment, adjusted, executed } = row;
  return {
    ...row,
    initial: scaled(initial),
    adjustment: scaled(adjustment),
    adjusted: scaled(adjusted),
    executed: scaled(executed),
  };
}

function scaledForm(form: SelfAssessmentForm): SelfAssessmentForm {
  const funds = form.funds!;
  const rows = funds.rows.map(scaledRow);
  const at = funds.total === null ? -1 : funds.rows.indexOf(funds.total);
  const splits = funds.splits.map((split) => ({
    ...split,
    stated: scaled(split.stated),
    items: split.items.map((item) => ({ ...item, amount: scaled(item.amount) })),
  }));
  const total = rows[at] ?? (funds.total === null ? null : scaledRow(funds.total));
  return { ...form, funds: { ...funds, unit: '元', rows, total, splits } };
}

function scaledBasicData(form: BasicDataForm): BasicDataForm {
  const rows = form.rows.map((row) => ({
    ...row,
    previous: scaled(row.previous),
    budget: scaled(row.budget),
    actual: scaled(row.actual),
  }));
  return { ...form, rows };
}

/** How sure: two different totals that agree, one that cannot be chance, or neither (shown, never used). */
function confidenceOf({ large, same }: Weighed): number {
  if (same > 0) return 0.3;
  const distinct = new Set(large.map(({ small }) => small)).size;
  if (distinct >= 2) return 0.8;
  return large.some(({ small }) => isTelling(small)) ? 0.6 : 0.3;
}

const USED_FROM = 0.5;

/** Whether the amounts were read by it; else it is only shown. */
export function isAmountUnitUsed({ confidence }: Evidence): boolean {
  return confidence >= USED_FROM;
}

function inferred(form: Form, weighed: Weighed): Form {
  const [first] = weighed.large;
  if (first === undefined) return form;
  const confidence = confidenceOf(weighed);
  const proof: Evidence = {
    field: 'amountUnit',
    cell: first.own.cell,
    text: first.own.raw,
    confidence,
    comparedWith: first.other,
  };
  const shown = { ...form, evidence: [...form.evidence, proof] };
  if (confidence < USED_FROM) return shown;
  return shown.kind === 'basic-data' ? scaledBasicData(shown) : scaledForm(shown);
}

function isUnprinted(form: Form): boolean {
  return form.kind === 'basic-data' ? form.unitPrinted === false : form.funds?.unitPrinted === false;
}

/** The forms with the amounts of those in 万元 that were typed in 元 without saying so. Costs grow with the forms. */
export function withInferredUnits(forms: readonly Form[]): Form[] {
  if (forms.length < 2 || !forms.some(isUnprinted)) return [...forms];
  const amounts = forms.map(amountsOf);
  const known = new Map<string, Known[]>();
  amounts.forEach((own, form) => {
    for (const [key, field] of own) {
      const entry = { sheet: forms[form]!.sheet, form, field };
      const same = known.get(key);
      if (same === undefined) known.set(key, [entry]);
      // A few forms of one project say as much as hundreds of copies.
      else if (same.length < 8) same.push(entry);
    }
  });
  return forms.map((form, index) => (isUnprinted(form) ? inferred(form, weigh(index, amounts[index]!, known)) : form));
}
