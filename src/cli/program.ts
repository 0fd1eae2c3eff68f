/** The commands and options of the contract, on commander; its English is replaced by our own sentences. */
import { Command, InvalidArgumentError, Option, type CommanderError } from 'commander';
import { DEFAULT_POLICY_ID, OUTLINES, POLICIES, type ColumnMapping, type ToolInfo } from '../core';
import { policies, rules } from './commands/catalogue';
import { check, score, type Format, type RunOptions } from './commands/check';
import { draft } from './commands/draft';
import { fill } from './commands/fill';
import { newWorkbookFile, TEMPLATES } from './commands/new';
import { UsageError, type ExitCode } from './exit';
import { say } from './fill-text';
import type { Io } from './io';
import { parseMapping } from './mapping';
import { TEXTS } from './texts';

const FORMATS: readonly Format[] = ['text', 'json', 'markdown', 'csv'];

interface CommonOptions {
  readonly policy: string;
  readonly format: Format;
  readonly quiet?: true;
  readonly map?: readonly ColumnMapping[];
  readonly output?: string;
  readonly force?: true;
}

function policyOf(id: string) {
  const policy = POLICIES.find((candidate) => candidate.id === id);
  if (policy !== undefined) return policy;
  const known = POLICIES.map((candidate) => candidate.id).join('、');
  throw new UsageError(say(TEXTS.unknownPolicy, { what: id, known }));
}

function settingsOf(options: CommonOptions) {
  return { policyId: policyOf(options.policy).id, mappings: options.map ?? [] };
}

function runOptions(options: CommonOptions): RunOptions {
  return {
    settings: settingsOf(options),
    policy: policyOf(options.policy),
    format: options.format,
    quiet: options.quiet ?? false,
    output: options.output ?? null,
    force: options.force ?? false,
  };
}

function collectMapping(text: string, before: readonly ColumnMapping[] = []): ColumnMapping[] {
  return [...before, parseMapping(text)];
}

function withCommon(command: Command): Command {
  return command
    .addOption(new Option('--policy <id>', TEXTS.options.policy).default(DEFAULT_POLICY_ID))
    .addOption(formatOption())
    .addOption(new Option('--quiet', TEXTS.options.quiet))
    .addOption(new Option('--map <column>', TEXTS.options.map).argParser(collectMapping));
}

function formatOption(): Option {
  return new Option('--format <format>', TEXTS.options.format).default('text').argParser((value) => {
    if (!(FORMATS as readonly string[]).includes(value)) {
      throw new InvalidArgumentError(say(TEXTS.unknownFormat, { what: value, known: FORMATS.join('、') }));
    }
    return value as Format;
  });
}

function outputOptions(command: Command, required: boolean): Command {
  const output = new Option('-o, --output <file>', TEXTS.options.output).makeOptionMandatory(required);
  return command.addOption(output).addOption(new Option('--force', TEXTS.options.force));
}

/** `done` takes the exit code of the command that was run. */
export function makeProgram(tool: ToolInfo, io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command(tool.name);
  program
    .description(TEXTS.description)
    .usage(TEXTS.usageLine)
    .version(tool.version, '-V, --version', TEXTS.options.version)
    .helpOption('-h, --help', TEXTS.options.help)
    .helpCommand('help [command]', TEXTS.helpCommand)
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => TEXTS.helpTitles[title] ?? title })
    .exitOverride();
  const command = (name: keyof typeof TEXTS.commands, args = '') =>
    program.command(`${name}${args}`).description(TEXTS.commands[name]).helpOption('-h, --help', TEXTS.options.help);
  const inputs = (target: Command) => target.argument('<inputs...>', TEXTS.inputs);

  inputs(outputOptions(withCommon(command('check')), false)).action((files: string[], options: CommonOptions) => {
    done(check(files, runOptions(options), tool, io));
  });
  inputs(withCommon(command('score'))).action((files: string[], options: CommonOptions) => {
    done(score(files, runOptions(options), tool, io));
  });
  inputs(outputOptions(withCommon(command('fill')), true)).action((files: string[], options: CommonOptions) => {
    const force = options.force ?? false;
    done(fill(files, { settings: settingsOf(options), output: options.output!, force }, io));
  });
  inputs(outputOptions(withCommon(command('draft')), false))
    .addOption(new Option('--outline <id>', TEXTS.options.outline).default(OUTLINES[0]!.id))
    .action((files: string[], options: CommonOptions & { outline: string }) => {
      const { settings, format, output, force } = runOptions(options);
      done(draft(files, { settings, outline: options.outline, format, output, force }, io));
    });
  command('rules', ' [id]')
    .addOption(formatOption())
    .action((id: string | undefined, options: { format: Format }) => done(rules(id, options.format === 'json', io)));
  command('policies')
    .addOption(formatOption())
    .action((options: { format: Format }) => done(policies(options.format === 'json', io)));
  outputOptions(command('new'), true)
    .addOption(new Option('--form <form>', TEXTS.options.form).choices(Object.keys(TEMPLATES)).default('department'))
    .action((options: { form: string; output: string; force?: true }) => {
      done(newWorkbookFile({ ...options, force: options.force ?? false }, io));
    });
  return program;
}

const USAGE: Readonly<Record<string, string>> = {
  'commander.unknownOption': TEXTS.usage.unknownOption,
  'commander.unknownCommand': TEXTS.usage.unknownCommand,
  'commander.missingArgument': TEXTS.usage.missingArgument,
  'commander.optionMissingArgument': TEXTS.usage.missingOptionValue,
  'commander.missingMandatoryOptionValue': TEXTS.usage.missingOption,
  'commander.invalidArgument': TEXTS.usage.invalidValue,
  'commander.excessArguments': TEXTS.usage.excess,
};

/** What commander found wrong, as our own sentence. Its message quotes what was typed. */
export function usageSentence(error: CommanderError): string {
  const own = /[\u4e00-\u9fff].*$/.exec(error.message);
  if (error.code === 'commander.invalidArgument' && own !== null) return own[0];
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return say(USAGE[error.code] ?? TEXTS.usage.other, { what });
}
