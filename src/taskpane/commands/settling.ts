/** What a person settles in 校验记录: 情况说明, columns, the 评分办法, a saved result. */
import { today } from '../today';
import type { PaneMapping } from '../view';
import type { PaneContext } from './context';

export interface SettlingCommands {
  /** 情况说明 of a finding; a blank text takes it away. */
  readonly previewExplain: (finding: number, text: string) => void;
  /** Remembers a column in 校验记录. */
  readonly previewMapping: (mapping: PaneMapping) => void;
  readonly previewMappings: (mappings: readonly PaneMapping[]) => void;
  readonly previewPolicy: (policyId: string) => void;
  readonly previewRecord: () => void;
}

export function settlingCommands({ engine, dispatch, preview }: PaneContext): SettlingCommands {
  return {
    previewExplain: (finding, text) => {
      dispatch({ type: 'explaining', explaining: text.trim() === '' ? null : { finding, text } });
      preview(() => engine.planExplain(finding, text, today()));
    },
    previewMapping: (mapping) => preview(() => engine.planMapping(mapping, today()), [mapping]),
    previewMappings: (mappings) => preview(() => engine.planMappings(mappings, today()), mappings),
    previewPolicy: (policyId) => preview(() => engine.planPolicy(policyId, today())),
    previewRecord: () => preview(() => engine.planRecord(today())),
  };
}
