/**
 * Numbers in texts of the workbook: 报告素材, goals, reasons, results in words. A clause of the report that is the same
 * but for its numbers speaks of the same things.
 */
import type { WorkbookFacts } from '../../facts/facts';
import { proseOfForm } from '../../facts/prose';
import { fullAddress } from '../../grid';
import { factOf, type AuditFact } from './fact';
import { plainText } from './plain-text';
import { sentencesOf, type AuditClause, type Spot } from './sentences';
import { CAUSE_LEAD } from './words';

interface Written {
  readonly clause: string;
  readonly fact: AuditFact;
}

/** Shorter clauses are told apart by the clause before them, and the shortest (下降#%) only by that. */
const SHORT = 6;
const SHORTEST = 4;
const NUMBER_AND_UNIT = /#[^，。]{0,3}/g;
/** Characters that two clauses must have in common, side by side. */
const COMMON = 3;

/** The clause with the one before it where it is short, then the clause itself, unless it is too short to tell. */
function keysOf(clauses: readonly AuditClause[], index: number): string[] {
  const own = clauses[index]!.template.replace(CAUSE_LEAD, '');
  const { length } = own.replace(NUMBER_AND_UNIT, '');
  const before = length < SHORT ? (clauses[index - 1]?.template ?? '').replace(CAUSE_LEAD, '') : '';
  return [...(before === '' ? [] : [`${before}，${own}`]), ...(length < SHORTEST ? [] : [own])];
}

function* textsOf(facts: WorkbookFacts): Iterable<{ text: string; cell: string; source: AuditFact['source'] }> {
  for (const { form } of facts.forms) {
    for (const { text, cell } of proseOfForm(form)) {
      if (cell !== null && text !== '') yield { text, cell: fullAddress(form.sheet, cell), source: 'form' };
    }
    if (form.kind === 'basic-data') continue;
    for (const { actual } of form.indicators) {
      if (actual?.value.kind === 'qualitative')
        yield { text: actual.value.raw, cell: fullAddress(form.sheet, actual.cell), source: 'form' };
    }
  }
  const { materials } = facts;
  for (const { heading, text, cell } of materials?.items ?? []) {
    const source = 'material';
    for (const part of [heading, text])
      if (part !== '') yield { text: part, cell: fullAddress(materials!.sheet, cell), source };
  }
}

export class ProseFacts {
  private readonly clauses = new Map<string, AuditFact[][]>();
  private readonly written: Written[] = [];

  constructor(facts: WorkbookFacts) {
    for (const { text, cell, source } of textsOf(facts)) {
      const plain = plainText({ text, lines: [{ line: 1, at: 0, column: 0 }], cell: null });
      for (const sentence of sentencesOf(plain)) this.learn(sentence.clauses, cell, source);
    }
  }

  private learn(clauses: readonly AuditClause[], cell: string, source: AuditFact['source']): void {
    clauses.forEach((clause, index) => {
      const facts = clause.spots.map(({ token }) =>
        factOf('', token.number, token.unit ?? '', [cell], { source, exact: true }),
      );
      if (facts.length === 0) return;
      for (const key of keysOf(clauses, index)) this.clauses.set(key, [...(this.clauses.get(key) ?? []), facts]);
      for (const fact of facts) this.written.push({ clause: clause.template, fact });
    });
  }

  /** What the same clause says at the same place; empty where no text has it. */
  same(clauses: readonly AuditClause[], index: number, spot: Spot): AuditFact[] {
    const place = clauses[index]!.spots.indexOf(spot);
    const known = keysOf(clauses, index).find((key) => this.clauses.has(key));
    return known === undefined ? [] : this.clauses.get(known)!.flatMap((facts) => facts[place] ?? []);
  }

  /** The same number in a clause that shares words with this one; forms before 报告素材. */
  like({ template }: AuditClause, { token }: Spot): AuditFact | null {
    const found = this.written.filter(
      ({ clause, fact }) =>
        fact.value === token.number && fact.unit === (token.unit ?? '') && shareWords(clause, template),
    );
    return (found.find(({ fact }) => fact.source === 'form') ?? found[0])?.fact ?? null;
  }
}

function shareWords(a: string, b: string): boolean {
  for (let at = 0; at + COMMON <= a.length; at += 1) {
    const piece = a.slice(at, at + COMMON);
    if (/^[\u4e00-\u9fff]+$/.test(piece) && b.includes(piece)) return true;
  }
  return false;
}
