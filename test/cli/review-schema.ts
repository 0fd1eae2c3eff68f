/** The shape of `ziping-review/1` as contract.md §3 has it: every key present, no other, decimals as text. */
import { z } from 'zod';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const points = z.string().regex(/^-?\d+\.\d{2}$/);
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const entered = decimal.nullable();

const value: z.ZodType = z.lazy(() =>
  z.strictObject({
    raw: z.string(),
    kind: z.enum(['quantity', 'range', 'date', 'change', 'qualitative', 'ordinal', 'composite', 'blank']),
    comparator: z.enum(['>=', '>', '<=', '<', '=', '~']).nullable(),
    number: entered,
    upper: entered,
    unit: z.string().nullable(),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    rank: z.union([decimal, z.number().int()]).nullable(),
    parts: z.array(value).nullable(),
    approximate: z.boolean(),
  }),
);

const common = {
  sheet: z.string(),
  title: z.string(),
  year: z.number().int().nullable(),
  unitName: z.string().min(1).nullable(),
  projectName: z.string().min(1).nullable(),
  evidence: z.array(
    z.strictObject({ field: z.string(), cell: address, text: z.string(), confidence: z.number().min(0).max(1) }),
  ),
};

const fund = z.strictObject({
  label: z.string(),
  isTotal: z.boolean(),
  initial: entered,
  adjusted: entered,
  executed: entered,
  weight: entered,
  rate: entered,
  score: entered,
  row: z.number().int().positive(),
});

const indicator = z.strictObject({
  row: z.number().int().positive(),
  level1: z.string(),
  level2: z.string(),
  level3: z.string(),
  target: value.nullable(),
  actual: value.nullable(),
  weight: entered,
  score: entered,
  computedScore: points.nullable(),
  needsJudgement: z.boolean(),
  trace: z.string().nullable(),
  reason: z.string().min(1).nullable(),
});

const selfAssessment = z.strictObject({
  kind: z.enum(['project-self-assessment', 'department-self-assessment']),
  ...common,
  funds: z.array(fund),
  executionRate: z
    .strictObject({
      value: z
        .string()
        .regex(/^\d+\.\d{4}$/)
        .nullable(),
      points: points.nullable(),
      trace: z.string(),
    })
    .nullable(),
  indicators: z.array(indicator),
  total: z.strictObject({ weight: entered, score: entered, computedScore: points.nullable() }),
  grade: z.string().nullable(),
});

const basicData = z.strictObject({
  kind: z.literal('basic-data'),
  ...common,
  rows: z.array(
    z.strictObject({
      label: z.string(),
      row: z.number().int().positive(),
      previous: entered,
      budget: entered,
      actual: entered,
    }),
  ),
  headcount: z.strictObject({ authorised: entered, actual: entered, rate: entered }).nullable(),
});

const finding = z.strictObject({
  rule: z.string().regex(/^[A-Z]\d{2}$/),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string().nullable(),
  cell: address.nullable(),
  related: z.array(z.string()),
  label: z.string(),
  message: z.string().min(1),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  difference: decimal.nullable(),
  basis: z.string().min(1),
  fix: z.strictObject({ kind: z.literal('set'), cell: address, value: z.string() }).nullable(),
  explanation: z.string().nullable(),
  hides: z.array(z.string()).min(1).optional(),
});

export const reviewSchema = z.strictObject({
  schema: z.literal('ziping-review/1'),
  tool: z.strictObject({ name: z.literal('ziping'), version: z.string() }),
  policy: z.strictObject({ id: z.string(), title: z.string(), version: z.string() }),
  workbooks: z.array(
    z.strictObject({
      file: z.string(),
      verdict: z.enum(['blocked', 'explain', 'ready', 'unreadable']),
      error: z.strictObject({ code: z.string(), message: z.string().min(1) }).nullable(),
      counts: z.strictObject({ error: z.number(), warning: z.number(), info: z.number() }),
      forms: z.array(z.discriminatedUnion('kind', [selfAssessment, basicData])),
      findings: z.array(finding),
    }),
  ),
});

export type ReviewDocument = z.infer<typeof reviewSchema>;
