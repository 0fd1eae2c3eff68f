/** The commands and options of the contract, on commander. */
import { Command, Option } from 'commander';
import { DEFAULT_POLICY_ID, OUTLINES, policyById, summaryOf, type ColumnMapping, type ToolInfo } from '../core';
import { audit } from './commands/audit';
import { policies, rules } from './commands/catalogue';
import { check, score, type RunOptions } from './commands/check';
import { draft } from './commands/draft';
import { fill } from './commands/fill';
import { newWorkbookFile, TEMPLATES } from './commands/new';
import { UsageError, type ExitCode } from './exit';
import { say } from './fill-text';
import { FORMATS, type Format } from './format';
import { HELP } from './help';
import type { Io } from './io';
import { parseMapping } from './mapping';
import { outlineNamed } from './outline';
import { findPolicy } from './policy';
import { TEXTS } from './texts';

interface CommonOptions {
  /** Left out: what the workbook itself settles, else the default. */
  readonly policy?: string;
  readonly format: Format;
  readonly quiet?: true;
  readonly map?: readonly ColumnMapping[];
  readonly output?: string;
  readonly force?: true;
}

function listed(known: readonly string[]): string {
  return known.join('、');
}

function runOptions(options: CommonOptions): RunOptions {
  const chosen = options.policy === undefined ? null : findPolicy(options.policy);
  const mappings = options.map ?? [];
  return {
    settings: chosen === null ? { mappings } : { policy: chosen, mappings },
    policy: summaryOf(chosen ?? policyById(DEFAULT_POLICY_ID)),
    format: options.format,
    quiet: options.quiet ?? false,
    output: options.output ?? null,
    force: options.force ?? false,
  };
}

function collectMapping(text: string, before: readonly ColumnMapping[] = []): ColumnMapping[] {
  return [...before, parseMapping(text)];
}

/** An option with a closed list of values. */
function choice(flags: string, text: string, known: readonly string[], wrong: string): Option {
  return new Option(flags, say(text, { known: listed(known) })).default(known[0]).argParser((value) => {
    if (!known.includes(value)) throw new UsageError(say(wrong, { what: value, known: listed(known) }));
    return value;
  });
}

function formatOption(known: readonly Format[]): Option {
  return choice(`--format <${TEXTS.placeholders.format}>`, TEXTS.options.format, known, TEXTS.unknownFormat);
}

function withReview(command: Command, formats: readonly Format[]): Command {
  const { policy, map } = TEXTS.placeholders;
  return command
    .addOption(new Option(`--policy <${policy}>`, say(TEXTS.options.policy, { value: DEFAULT_POLICY_ID })))
    .addOption(formatOption(formats).hideHelp(formats.length === 1))
    .addOption(new Option(`--map <${map}>`, TEXTS.options.map).argParser(collectMapping));
}

function withOutput(command: Command, required: boolean): Command {
  const text = TEXTS.outputs[command.name() as keyof typeof TEXTS.outputs];
  const flags = `-o, --output <${TEXTS.placeholders.output}>`;
  return command
    .addOption(new Option(flags, text).makeOptionMandatory(required))
    .addOption(new Option('--force', TEXTS.options.force));
}

/** What a command leaves to be done after it has returned: packing a Word document takes its time. */
export type Later = (work: Promise<void>) => void;

/** `done` takes the exit code of the command that was run, `later` what is still to be waited for. */
export function makeProgram(tool: ToolInfo, io: Io, done: (code: ExitCode) => void, later: Later): Command {
  const program = new Command(tool.name);
  program
    .description(TEXTS.description)
    .usage(TEXTS.usageLine)
    .version(tool.version, '-V, --version', TEXTS.options.version)
    .helpOption('-h, --help', TEXTS.options.help)
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined })
    .configureHelp(HELP)
    .exitOverride();
  program.addHelpCommand(
    new Command('help')
      .argument(`[${TEXTS.arguments.command}]`)
      .usage(`[${TEXTS.arguments.command}]`)
      .description(TEXTS.helpCommand),
  );
  const command = (name: keyof typeof TEXTS.commands, usage: keyof typeof TEXTS.commandUsage) =>
    program
      .command(name)
      .usage(TEXTS.commandUsage[usage])
      .description(TEXTS.commands[name])
      .helpOption('-h, --help', TEXTS.options.help)
      .addOption(new Option('--quiet', TEXTS.options.quiet));
  const inputs = (target: Command) => target.argument(`<${TEXTS.arguments.inputs}...>`, TEXTS.inputs);
  const file = (target: Command) => target.argument(`<${TEXTS.arguments.file}...>`, TEXTS.file);

  withOutput(withReview(inputs(command('check', 'inputs')), FORMATS), false)
    .addOption(new Option(`--report <${TEXTS.placeholders.report}>`, TEXTS.options.report))
    .action((files: string[], options: CommonOptions & { report?: string }) =>
      done(check(files, { ...runOptions(options), report: options.report ?? null }, tool, io, later)),
    );
  withReview(inputs(command('score', 'inputs')), FORMATS).action((files: string[], options: CommonOptions) =>
    done(score(files, runOptions(options), tool, io)),
  );
  withOutput(withReview(file(command('fill', 'file')), ['text']), true).action(
    (files: string[], options: CommonOptions & { output: string }) =>
      done(fill(files, { ...runOptions(options), output: options.output }, io)),
  );
  withOutput(withReview(file(command('draft', 'file')), ['text', 'json', 'markdown']), false)
    .addOption(outlineOption())
    .addOption(new Option(`--project <${TEXTS.placeholders.project}>`, TEXTS.options.project))
    .addOption(new Option('--attach', TEXTS.options.attach))
    .action((files: string[], options: CommonOptions & DraftFlags) =>
      done(draft(files, { ...runOptions(options), ...draftFlags(options) }, io, later)),
    );
  withReview(command('audit', 'audit'), FORMATS)
    .argument(`<${TEXTS.arguments.report}>`, TEXTS.report)
    .argument(`<${TEXTS.arguments.file}...>`, TEXTS.workbook)
    .action((report: string, files: string[], options: CommonOptions) =>
      done(audit(report, files, runOptions(options), io)),
    );
  command('rules', 'rule')
    .argument(`[${TEXTS.arguments.rule}]`, TEXTS.ruleId)
    .addOption(formatOption(FORMATS))
    .action((id: string | undefined, options: CommonOptions) => done(rules(id, options.format, io)));
  command('policies', 'policy')
    .argument(`[${TEXTS.arguments.policy}]`, TEXTS.policyId)
    .addOption(formatOption(FORMATS))
    .action((word: string | undefined, options: CommonOptions) => done(policies(word, options.format, io)));
  withOutput(command('new', 'none'), true)
    .addOption(
      choice(`--form <${TEXTS.placeholders.form}>`, TEXTS.options.form, Object.keys(TEMPLATES), TEXTS.unknownForm),
    )
    .action(({ form, output, force, quiet }: CommonOptions & { form: string; output: string }) =>
      done(newWorkbookFile({ form, output, force: force ?? false, quiet: quiet ?? false }, io)),
    );
  return program;
}

function outlineOption(): Option {
  const known = listed(OUTLINES.map(({ id }) => id));
  return new Option(`--outline <${TEXTS.placeholders.outline}>`, say(TEXTS.options.outline, { known }));
}

interface DraftFlags {
  readonly outline?: string;
  readonly project?: string;
  readonly attach?: true;
}

function draftFlags({ outline, project, attach }: DraftFlags) {
  return {
    outline: outline === undefined ? null : outlineNamed(outline),
    project: project ?? null,
    attach: attach ?? false,
  };
}
