/**
 * jest reporter: after everything else it lists what was skipped and why, and ends with one line such as
 * `412 passed, 0 failed, 3 skipped`. A suite that could not even start counts as one failed test. The reason of a
 * skipped test is what its title says in `（跳过：…）`, which is how `describeNeeding` of optional.ts writes it.
 */
'use strict';

const REASON = /（跳过：(.+?)）/;

/** @param results jest's AggregatedResult; gives counts and the skipped tests by reason */
function summarise(results) {
  const counts = { passed: results.numPassedTests, failed: results.numFailedTests, skipped: 0 };
  const byReason = new Map();
  for (const suite of results.testResults) {
    if (suite.testExecError !== undefined && suite.testExecError !== null) counts.failed += 1;
    for (const test of suite.testResults) {
      if (test.status === 'passed' || test.status === 'failed') continue;
      counts.skipped += 1;
      const reason = REASON.exec(test.fullName)?.[1] ?? '未说明原因';
      byReason.set(reason, [...(byReason.get(reason) ?? []), test.fullName.replace(REASON, '')]);
    }
  }
  return { counts, byReason };
}

/** @returns the lines to print; the last one holds the counts */
function closingLines({ counts, byReason }) {
  const lines = [];
  for (const [reason, names] of byReason)
    lines.push(`跳过 ${names.length} 项（${reason}）：`, ...names.map((n) => `  ${n}`));
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  return [...lines, `${counts.passed} passed, ${counts.failed} failed${skipped}`];
}

class ClosingLineReporter {
  #closing = [];

  onRunComplete(_contexts, results) {
    this.#closing = closingLines(summarise(results));
    // jest's own summary goes to stderr in the same tick; the line must come after it
    process.on('exit', () => process.stdout.write(`${this.#closing.join('\n')}\n`));
  }
}

module.exports = ClosingLineReporter;
module.exports.summarise = summarise;
module.exports.closingLines = closingLines;
