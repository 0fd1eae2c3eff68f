/**
 * The text field of the selected cell. It has the focus all the time, so that typing, an input method's too, goes
 * straight into it; until something is typed it cannot be seen.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { texts } from '../texts';
import type { Direction } from './moves';

export interface CellEditing {
  /** What is being typed; null while the cell is only selected. */
  readonly text: string | null;
  readonly readOnly: boolean;
  /** Takes the focus when it appears: the person came here by the grid, not by the pane. */
  readonly takesFocus: boolean;
  readonly onType: (text: string) => void;
  /** Starts with what the cell holds. */
  readonly onStart: () => void;
  readonly onCommit: (then: Direction) => void;
  /** The focus went elsewhere: to another cell, to the pane, to another program. */
  readonly onLeave: () => void;
  readonly onCancel: () => void;
  readonly onMove: (direction: Direction) => void;
  readonly onClear: () => void;
}

const useStyles = makeStyles({
  field: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    margin: 0,
    padding: '2px',
    border: 'none',
    resize: 'none',
    font: 'inherit',
    textAlign: 'inherit',
    outlineStyle: 'none',
    zIndex: 1,
  },
  quiet: { opacity: 0, cursor: 'cell' },
  typing: { backgroundColor: '#fff', color: '#000', boxShadow: tokens.shadow8 },
});

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface CellEditorProps extends CellEditing {
  readonly address: string;
  readonly style: CSSProperties;
}

export function CellEditor(props: CellEditorProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const { address, text, readOnly, takesFocus, onType, onStart, onCommit, onLeave, onCancel, onMove, onClear } = props;
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true });
  }, [takesFocus, address]);

  const whileTyping = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Tab') onCommit(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Enter' && event.altKey) onType(`${text}\n`);
    else if (event.key === 'Enter') onCommit(event.shiftKey ? 'up' : 'down');
    else return;
    event.preventDefault();
  };
  const whileSelected = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const arrow = ARROWS[event.key];
    if (event.ctrlKey || event.metaKey) return;
    if (arrow !== undefined) onMove(arrow);
    else if (event.key === 'Enter') onMove(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'F2') onStart();
    else if (event.key === 'Delete' || event.key === 'Backspace') onClear();
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className={mergeClasses(styles.field, text === null ? styles.quiet : styles.typing)}
      style={props.style}
      aria-label={readOnly ? `${address}，${texts.formula}` : texts.edit(address)}
      value={text ?? ''}
      readOnly={readOnly}
      spellCheck={false}
      rows={1}
      onKeyDown={(event) => {
        // keys that an input method is still composing with belong to it
        if (event.nativeEvent.isComposing) return;
        if (text === null) whileSelected(event);
        else whileTyping(event);
      }}
      onChange={(event) => onType(event.target.value)}
      onDoubleClick={onStart}
      onBlur={onLeave}
    />
  );
}
