/** Exit codes of the contract; where several apply, the highest. */
export const EXIT = { done: 0, findings: 1, usage: 2, defect: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((high, code) => (code > high ? code : high), EXIT.done);
}

/** Something the person who typed the command can put right: exit code 2, one sentence, no trace. */
export class UsageError extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}
