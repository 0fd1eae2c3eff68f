/** Typing into the selected cell: what is being typed, what came of it, and where the selection goes then. */
import { useState } from 'react';
import { formatCell, type Box } from '../../core/grid';
import type { EditOutcome, SimulatedSheet, SimulatedWorkbook } from '../../simulator';
import type { CellEditing } from './cell-editor';
import { editText } from './cell-style';
import type { Drawing } from './drawing';
import { moved, type Direction } from './moves';

/** Why the last attempt to type did nothing. */
export type Refusal = Exclude<EditOutcome, 'done'>;

interface Typing {
  readonly place: string;
  readonly text: string;
}

export interface Editing {
  /** For the selected cell; its other members belong to the grid. */
  readonly field: CellEditing;
  readonly refusal: Refusal | null;
  /** The selection was moved by the person, so the field takes the focus along. */
  readonly select: (box: Box) => void;
}

export function useEditing(workbook: SimulatedWorkbook, sheet: SimulatedSheet, drawing: Drawing, box: Box): Editing {
  const place = `${sheet.id} ${formatCell(box.top, box.left)}`;
  const [typing, setTyping] = useState<Typing | null>(null);
  const [refused, setRefused] = useState<{ readonly place: string; readonly why: Refusal } | null>(null);
  const [cameTo, setCameTo] = useState<string | null>(null);
  const cell = sheet.cell(box.top, box.left);
  const text = typing?.place === place ? typing.text : null;

  const select = (target: Box): void => {
    setTyping(null);
    setRefused(null);
    setCameTo(`${sheet.id} ${formatCell(target.top, target.left)}`);
    workbook.select(sheet, target);
  };
  const put = (content: string): void => {
    const outcome = workbook.edit(sheet.name, formatCell(box.top, box.left), content);
    setRefused(outcome === 'done' ? null : { place, why: outcome });
  };
  const move = (direction: Direction): void => select(moved(drawing, box, direction, sheet.merges));
  const typeIfAllowed = (content: string): void => {
    if (cell.formula === null) setTyping({ place, text: content });
  };
  const before = editText(cell, sheet.text(box.top, box.left));
  const commit = (): void => {
    if (text === null) return;
    setTyping(null);
    // an unchanged text is no edit: reading it again could turn the text 007 into a number
    if (text !== before) put(text);
  };

  return {
    select,
    refusal: refused?.place === place ? refused.why : null,
    field: {
      text,
      readOnly: cell.formula !== null,
      takesFocus: cameTo === place,
      onType: typeIfAllowed,
      onStart: () => typeIfAllowed(before),
      onCancel: () => setTyping(null),
      onMove: move,
      onClear: () => {
        if (cell.formula === null && cell.value !== null) put('');
      },
      onCommit: (then) => {
        commit();
        move(then);
      },
      onLeave: () => {
        commit();
        setCameTo(null);
      },
    },
  };
}
