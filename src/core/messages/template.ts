/** Fills `{name}` places. A place without a value is a defect of the program, not of the workbook. */
export class MissingParameterError extends Error {
  constructor(
    readonly template: string,
    readonly parameter: string,
  ) {
    super(`no value for {${parameter}} in: ${template}`);
    this.name = 'MissingParameterError';
  }
}

/** @throws MissingParameterError */
export function fill(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new MissingParameterError(template, name);
    return value;
  });
}

/** The places of a template, for the test that holds that all are filled. */
export function placesOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}
