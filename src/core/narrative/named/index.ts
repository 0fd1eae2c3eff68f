/** Everything a workbook lets a report say, by name. */
import type { AssessedForm, Materials, WorkbookFacts } from '../../facts/facts';
import { isHint } from '../../facts/reasons';
import { fullAddress } from '../../grid';
import type { Finding } from '../../rules/finding';
import { NameTable, type Facts, type ListItem } from '../facts-by-name';
import { nameBasicData } from './basic-data';
import { fundSources, projectItems } from './fund-parts';
import { nameFunds } from './funds';
import { nameFindings, nameIdentity, type Identity } from './identity';
import { indicatorLists, nameIndicators } from './indicators';
import { withoutOwnHints } from '../own-hints';
import { materialItems } from './materials';
import { problemLists } from './problems';
import { nameScores } from './scores';
import { nameStaff } from './staff';
import { flatten } from '../reasons';
import { NO_PROJECTS } from '../words';
import type { ListName } from './catalogue';

/** Rules on the design of indicators and targets: they can only be mended in next year's targets. */
const DESIGN_RULES: ReadonlySet<string> = new Set([
  'Q02',
  'Q03',
  'Q11',
  'Q12',
  'Q13',
  'Q16',
  'Q17',
  'Q19',
  'Q22',
  'Q26',
  'Q27',
  'Q32',
  'S14',
  'S15',
  'A20',
]);
const OVER_COMPLETION = 'E02';

/** What a report is about: the whole department, or one of its projects (counted from 0). */
export type Subject = { readonly kind: 'department' } | { readonly kind: 'project'; readonly project: number };

export function nameFacts(
  facts: WorkbookFacts,
  findings: readonly Finding[],
  ownName: string,
  subject: Subject,
): Facts & Identity {
  const table = new NameTable().set('self', ownName, []);
  const read = subject.kind === 'department' ? facts.department : (facts.projects[subject.project] ?? null);
  const main = read && withoutOwnHints(read, facts.words);
  const { materials } = facts;
  const identity = nameIdentity(table, main, facts);
  // Basic data of another year must not feed sentences about this one.
  const sameYear = facts.basicData === null || facts.basicData.year === null || facts.basicData.year === identity.year;
  const basicData = sameYear ? facts.basicData : null;
  nameFindings(table, main, facts, findings);
  nameStaff(table, basicData, materials);
  nameFunds(table, main, { ...facts, basicData });
  nameBasicData(table, basicData);

  const index = facts.forms.findIndex(({ form }) => form === read?.form);
  const own = findings.filter(({ form, sheet }) => {
    return sheet !== null && sheet === main?.form.sheet && (form === null || index < 0 || form === index);
  });
  const cellsOf = (wanted: (finding: Finding) => boolean) =>
    own.filter(wanted).flatMap(({ sheet, cell }) => (sheet === null || cell === null ? [] : [{ sheet, cell }]));
  const overdone = cellsOf(({ rule, severity }) => rule === OVER_COMPLETION && severity === 'warning');
  const design = cellsOf(({ rule }) => DESIGN_RULES.has(rule)).map(({ sheet, cell }) => fullAddress(sheet, cell));

  const indicators = nameIndicators(main);
  const { groups, outputs, benefits, satisfaction } = indicatorLists(indicators);
  const written = (category: Parameters<typeof materialItems>[1]) =>
    materialItems(aboutSubject(materials, subject, facts), category, main);
  const { problems, measures } = problemLists({
    written: { problems: written('problem'), measures: written('measure') },
    indicators,
    overdone: new Set(overdone.map(({ cell }) => cell)),
    names: table.names,
    design,
  });
  const notes = written('project-note');
  const lists: Record<ListName, readonly ListItem[]> = {
    duties: written('duty'),
    goals: goalItems(main, 'expected'),
    overview: overview(main, written('overview')),
    achievements: written('achievement'),
    projectNotes: notes,
    otherNotes: written('other'),
    overall: nameScores(table, main),
    indicatorGroups: groups,
    outputGroups: outputs,
    benefitGroups: benefits,
    satisfaction,
    fundSources: fundSources(main),
    projectItems: [{ key: '', names: new Map(), items: projectItems(table, { ...facts, basicData }) }],
    problems,
    measures,
  };
  const denied = notes.map(({ names }) => names.get('text')!).find(({ text }) => NO_PROJECTS.test(text));
  table.flag('project.notes', notes.length > 0).flag('project.deniedByNote', denied !== undefined, denied?.sources);
  return { names: table.names, lists: new Map(Object.entries(lists)), ...identity };
}

/** What a person wrote on the whole department says nothing of one of its projects, unless its name leads. */
function aboutSubject(materials: Materials | null, subject: Subject, facts: WorkbookFacts): Materials | null {
  const alone = facts.department === null && facts.projects.length === 1;
  if (materials === null || subject.kind === 'department' || alone) return materials;
  const name = flatten(facts.projects[subject.project]?.form.projectName?.text ?? '');
  const items = materials.items.filter(({ heading }) => name !== '' && flatten(heading).includes(name));
  return { ...materials, items };
}

/** 预期目标 or 实际完成情况 of the form's goals, as one item. */
function goalItems(main: AssessedForm | null, side: 'expected' | 'actual'): ListItem[] {
  if (main === null) return [];
  const { goals, sheet } = main.form;
  const items = goals
    .map((goal) => goal[side])
    .filter(({ text }) => text !== '' && !isHint(text))
    .map(({ text, cell }) => ({ category: 'overview' as const, heading: '', text, cell }));
  // What was planned is no praise of what was done.
  const said = materialItems({ sheet, items }, 'overview', side === 'expected' ? null : main);
  const texts = said.flatMap(({ names }) => names.get('text') ?? []);
  const sources = texts.flatMap((fact) => fact.sources);
  if (texts.length === 0) return [];
  const table = new NameTable().set('text', texts.map(({ text }) => text).join(''), sources).flag('goal', true);
  return [{ key: '', names: table.names, items: [] }];
}

/** What the year was about: the person's words, else 实际完成情况 of the form's goals. */
function overview(main: AssessedForm | null, written: readonly ListItem[]): readonly ListItem[] {
  return written.length > 0 ? written : goalItems(main, 'actual');
}
