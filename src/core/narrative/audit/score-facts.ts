/** Scores of a form, its level-1 blocks, and how many projects assessed themselves. */
import type { AssessedForm, WorkbookFacts } from '../../facts/facts';
import { SCORE_LABEL } from '../../facts/words/report-labels';
import { big, fullAddress, sum } from '../../grid';
import { aspectOf, cellFact, escaped, factOf, thingOf, type AuditFact, type Thing } from './fact';
import { PROJECT_COUNT, PROJECT_MONEY, SCORE_WORDS } from './labels';

function blockThings({ form, scored }: AssessedForm): Thing[] {
  return scored.level1.flatMap((block) => {
    const rows = form.level1Blocks
      .filter(({ label }) => label === block.label)
      .flatMap(({ indicators }) => indicators.flatMap((index) => form.indicators[index] ?? []));
    const cells = (field: 'score' | 'weight') =>
      rows.flatMap((row) => (row[field]?.number == null ? [] : [fullAddress(form.sheet, row[field].cell)]));
    if (cells('score').length === 0) return [];
    const stem = escaped(block.label.replace(/指标$/, ''));
    return thingOf(`${stem}(?:类|性)?(?:指标)?`, [
      ...aspectOf(SCORE_WORDS.block, [
        factOf(block.label, block.entered, '分', cells('score'), { derived: 'blockScore' }),
      ]),
      ...aspectOf(SCORE_WORDS.weight, [
        factOf(block.label, block.weight, '分', cells('weight'), { derived: 'blockWeight' }),
      ]),
    ]);
  });
}

function totals({ form, scored }: AssessedForm): Thing[] {
  const score = cellFact('', 'score', form.sheet, form.totalRow?.score, '分').map((fact): AuditFact => ({
    ...fact,
    name: { ...fact.name, field: 'total' },
  }));
  const weight = cellFact('', 'weight', form.sheet, form.totalRow?.weight, '分').map((fact): AuditFact => ({
    ...fact,
    name: { ...fact.name, field: 'total' },
  }));
  const [entered] = score;
  const [full] = weight;
  const lost =
    entered === undefined || full === undefined
      ? []
      : [
          factOf('', big(full.value).minus(entered.value), '分', [...entered.cells, ...full.cells], {
            derived: 'deduction',
          }),
        ];
  const implied =
    weight.length > 0 || scored.total.weight === null
      ? weight
      : [factOf('', scored.total.weight, '分', [], { field: 'total' })];
  return [
    ...thingOf(SCORE_LABEL.source, [
      ...aspectOf('', score),
      ...aspectOf(SCORE_WORDS.weight, implied),
      ...aspectOf(SCORE_WORDS.deduction, lost),
    ]),
    ...thingOf(null, [...aspectOf('得分', score), ...aspectOf(SCORE_WORDS.total, implied)]),
  ];
}

function projectCount({ projects }: WorkbookFacts): Thing[] {
  if (projects.length === 0) return [];
  const titles = projects.map(({ form }) => fullAddress(form.sheet, form.projectName?.cell ?? form.titleCell));
  const amounts = (['adjusted', 'executed'] as const).flatMap((column) => {
    const fields = projects.map(({ form }) => ({ sheet: form.sheet, field: form.funds?.total?.[column] ?? null }));
    const known = fields.filter(({ field }) => field?.number != null);
    if (known.length !== projects.length) return [];
    const cells = known.map(({ sheet, field }) => fullAddress(sheet, field!.cell));
    return [
      factOf('', sum(known.map(({ field }) => field!.number!)), '万元', cells, { derived: 'sum', field: column }),
    ];
  });
  return thingOf(null, [
    ...aspectOf(PROJECT_COUNT, [factOf('', String(projects.length), '个', titles, { derived: 'count' })]),
    ...aspectOf(PROJECT_MONEY, amounts),
  ]);
}

export function scoreThings(assessed: AssessedForm, facts: WorkbookFacts): Thing[] {
  return [...totals(assessed), ...blockThings(assessed), ...projectCount(facts)];
}
