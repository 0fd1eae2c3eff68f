/** Runs the whole review on an edited file and tells what became of the injected error. */
import { review, type Finding } from '../../../src/core';
import { readWorkbook } from '../../../src/hosts/file';
import type { CleanCase } from './clean';
import { editFile } from './edit-file';
import { bytesOf } from './files';
import type { Injection } from './injection';
import type { Layout } from './layouts/layout';

export type Place = Pick<Finding, 'rule' | 'severity' | 'sheet' | 'cell'>;

export interface Outcome {
  readonly injection: Injection;
  /** Folded under its cause counts as found, but not as found at its cell. */
  readonly found: boolean;
  readonly atCell: boolean;
  /** Neither the injected rule at its cell, nor a companion, nor there before. */
  readonly extra: readonly Place[];
}

const keyOf = ({ rule, sheet, cell }: Place): string => `${rule} ${sheet ?? ''}!${cell ?? ''}`;

function findingsIn(bytes: Uint8Array, injection: Pick<Injection, 'report' | 'options'> | null): readonly Finding[] {
  const options = injection?.options ?? {};
  const report = injection?.report === undefined ? {} : { reportText: injection.report };
  return review(readWorkbook(bytes, 'a.xlsx'), { ...options, ...report }).findings;
}

/** Suggestions that stand on the clean workbook already. */
function makeBaseline(): (layout: Layout) => ReadonlySet<string> {
  const known = new Map<Layout, ReadonlySet<string>>();
  return (layout) => {
    const present = known.get(layout) ?? new Set(findingsIn(bytesOf(layout), null).map(keyOf));
    known.set(layout, present);
    return present;
  };
}

const baselineOf = makeBaseline();

export function detect(injection: Injection, layout: Layout): Outcome {
  const findings = findingsIn(editFile(bytesOf(layout), injection.edit), injection);
  const before = baselineOf(layout);
  const own = findings.filter(({ rule }) => rule === injection.rule);
  const isExpected = ({ sheet, cell }: Finding) => sheet === injection.expect.sheet && cell === injection.expect.cell;
  return {
    injection,
    found: own.length > 0 || findings.some(({ hides }) => hides.includes(injection.rule)),
    atCell: own.some(isExpected),
    extra: findings.filter(
      (finding) =>
        !(finding.rule === injection.rule && isExpected(finding)) &&
        !injection.companions.includes(finding.rule) &&
        !before.has(keyOf(finding)),
    ),
  };
}

export function findingsOfClean({ layout, edit }: CleanCase): readonly Place[] {
  return findingsIn(editFile(bytesOf(layout), edit), null);
}
