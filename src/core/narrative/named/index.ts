/** Everything a workbook lets a report say, by name. */
import type { WorkbookFacts } from '../../facts/facts';
import { fullAddress } from '../../grid';
import type { Finding } from '../../rules/finding';
import { NameTable, type Facts, type ListItem } from '../facts-by-name';
import { nameBasicData } from './basic-data';
import { nameFunds } from './funds';
import { nameFindings, nameIdentity, type Identity } from './identity';
import { indicatorLists, nameIndicators } from './indicators';
import { materialItems } from './materials';
import { problemLists } from './problems';
import { nameScores } from './scores';
import { nameStaff } from './staff';
import { NO_PROJECTS } from '../words';

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

export function nameFacts(facts: WorkbookFacts, findings: readonly Finding[], ownName: string): Facts & Identity {
  const table = new NameTable().set('self', ownName, []);
  const { department, materials } = facts;
  const identity = nameIdentity(table, facts);
  // Basic data of another year must not feed sentences about this one.
  const sameYear = facts.basicData === null || facts.basicData.year === null || facts.basicData.year === identity.year;
  const basicData = sameYear ? facts.basicData : null;
  nameFindings(table, facts, findings);
  nameStaff(table, basicData, materials);
  nameFunds(table, department, { ...facts, basicData });
  nameBasicData(table, basicData);

  const own = findings.filter(({ sheet }) => sheet !== null && sheet === department?.form.sheet);
  const cellsOf = (wanted: (finding: Finding) => boolean) =>
    own.filter(wanted).flatMap(({ sheet, cell }) => (sheet === null || cell === null ? [] : [{ sheet, cell }]));
  const overdone = cellsOf(({ rule, severity }) => rule === OVER_COMPLETION && severity === 'warning');
  const design = cellsOf(({ rule }) => DESIGN_RULES.has(rule)).map(({ sheet, cell }) => fullAddress(sheet, cell));

  const indicators = nameIndicators(department);
  const { groups, satisfaction } = indicatorLists(indicators);
  const written = (category: Parameters<typeof materialItems>[1]) => materialItems(materials, category, department);
  const { problems, measures } = problemLists({
    written: { problems: written('problem'), measures: written('measure') },
    indicators,
    overdone: new Set(overdone.map(({ cell }) => cell)),
    names: table.names,
    design,
  });
  const lists: [string, readonly ListItem[]][] = [
    ['duties', written('duty')],
    ['overview', overview(facts, written('overview'))],
    ['achievements', written('achievement')],
    ['projectNotes', written('project-note')],
    ['otherNotes', written('other')],
    ['overall', nameScores(table, department)],
    ['indicatorGroups', groups],
    ['satisfaction', satisfaction],
    ['problems', problems],
    ['measures', measures],
  ];
  const notes = written('project-note').map(({ names }) => names.get('text')!);
  const denied = notes.find(({ text }) => NO_PROJECTS.test(text));
  table.flag('project.notes', notes.length > 0).flag('project.deniedByNote', denied !== undefined, denied?.sources);
  return { names: table.names, lists: new Map(lists), ...identity };
}

/** What the year was about: the person's words, else 实际完成情况 of the form's goals. */
function overview(facts: WorkbookFacts, written: readonly ListItem[]): readonly ListItem[] {
  if (written.length > 0 || facts.department === null) return written;
  const { goals, sheet } = facts.department.form;
  const items = goals
    .filter(({ actual }) => actual.text !== '')
    .map(({ actual }) => ({ category: 'overview' as const, heading: '', text: actual.text, cell: actual.cell }));
  return materialItems({ sheet, items }, 'overview', facts.department).map((item) => ({
    ...item,
    names: new Map([...item.names, ['goal', { text: '', sources: [] }]]),
  }));
}
