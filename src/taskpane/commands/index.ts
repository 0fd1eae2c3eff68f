/** Everything the page may ask for; each area has its file. */
import { checkingCommands, type CheckingCommands } from './checking';
import type { PaneContext } from './context';
import { auditingCommands, type AuditingCommands } from './auditing';
import { draftingCommands, type DraftingCommands } from './drafting';
import { preferringCommands, type PreferringCommands } from './preferring';
import { scoringCommands, type ScoringCommands } from './scoring';
import { selectingCommands, type SelectingCommands } from './selecting';
import { settlingCommands, type SettlingCommands } from './settling';
import { writingCommands, type WritingCommands } from './writing';

export { createContext, type PaneContext } from './context';

export interface PaneCommands
  extends
    CheckingCommands,
    SelectingCommands,
    WritingCommands,
    ScoringCommands,
    DraftingCommands,
    AuditingCommands,
    SettlingCommands,
    PreferringCommands {}

export function makeCommands(context: PaneContext): PaneCommands {
  return {
    ...checkingCommands(context),
    ...selectingCommands(context),
    ...writingCommands(context),
    ...scoringCommands(context),
    ...draftingCommands(context),
    ...auditingCommands(context),
    ...settlingCommands(context),
    ...preferringCommands(context),
  };
}
