/** Which workbook is open: the sample at first, then whatever a person chooses. Each opening is a new Excel. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { SimulatedExcel, type SimulatedWorkbook } from '../simulator';
import { offerExcel } from './connect';
import { openAddress, openFile, type Opened } from './open-file';
import { SAMPLES, type Sample } from './samples';
import type { OpenTrouble } from './texts';
import { themeName } from './theme';

export type Source =
  { readonly kind: 'sample'; readonly sample: Sample } | { readonly kind: 'file'; readonly file: File };

export interface Opening {
  readonly workbook: SimulatedWorkbook;
  readonly source: Source;
  /** Grows with every opening; the pane's frame is made anew with it. */
  readonly serial: number;
}

export interface OpeningState {
  readonly opening: Opening | null;
  readonly trouble: { readonly name: string; readonly reason: OpenTrouble } | null;
}

type Action =
  | { readonly type: 'opened'; readonly workbook: SimulatedWorkbook; readonly source: Source }
  | { readonly type: 'failed'; readonly name: string; readonly reason: OpenTrouble }
  | { readonly type: 'dismissed' };

function reduce(state: OpeningState, action: Action): OpeningState {
  switch (action.type) {
    case 'opened': {
      const { workbook, source } = action;
      return { opening: { workbook, source, serial: (state.opening?.serial ?? 0) + 1 }, trouble: null };
    }
    case 'failed':
      return { ...state, trouble: { name: action.name, reason: action.reason } };
    case 'dismissed':
      return { ...state, trouble: null };
  }
}

const nameOf = (source: Source): string => (source.kind === 'sample' ? source.sample.file : source.file.name);

function read(source: Source): Promise<Opened> {
  return source.kind === 'file'
    ? openFile(source.file)
    : openAddress(`samples/${source.sample.file}`, source.sample.file);
}

export interface OpeningCommands {
  readonly open: (source: Source) => void;
  /** The open workbook as it was at first; a file of the person's own is read again. */
  readonly reload: () => void;
  readonly dismiss: () => void;
}

export function useOpening(): [OpeningState, OpeningCommands] {
  const [state, dispatch] = useReducer(reduce, { opening: null, trouble: null });
  const latest = useRef(0);
  const open = useCallback((source: Source): void => {
    const turn = (latest.current += 1);
    void read(source).then((opened) => {
      // a slower file chosen before must not push out the one chosen last
      if (turn !== latest.current) return;
      if (opened.status === 'unreadable') {
        dispatch({ type: 'failed', name: nameOf(source), reason: opened.reason });
        return;
      }
      offerExcel(new SimulatedExcel(opened.workbook, { locale: 'zh-CN', theme: themeName }));
      dispatch({ type: 'opened', workbook: opened.workbook, source });
    });
  }, []);
  useEffect(() => open({ kind: 'sample', sample: SAMPLES[0] }), [open]);
  const source = state.opening?.source ?? { kind: 'sample', sample: SAMPLES[0] };
  return [state, { open, reload: () => open(source), dismiss: () => dispatch({ type: 'dismissed' }) }];
}
