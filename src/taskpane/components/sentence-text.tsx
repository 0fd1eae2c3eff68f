/** A drafted paragraph whose sentences show the cells they speak of; a person's own words are plain text. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { texts } from '../texts';
import type { Place, SentenceView } from '../view';
import { useCapabilities } from './capabilities';
import { WithGaps } from './with-gaps';

const useStyles = makeStyles({
  sentence: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // not by colour alone: the one that is shown is underlined
  shown: { textDecorationLine: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '3px' },
});

interface SentenceTextProps {
  readonly text: string;
  readonly sentences: readonly SentenceView[];
  /** The one whose cells are being looked at; null: none. */
  readonly shown: number | null;
  readonly onShow: (sentence: number) => void;
  readonly onSelect: (place: Place) => void;
}

export function SentenceText({ text, sentences, shown, onShow, onSelect }: SentenceTextProps) {
  const styles = useStyles();
  const { canSelect } = useCapabilities();
  /** Which of its cells a sentence shows next: each click goes one further. */
  const [next, setNext] = useState(0);
  if (!canSelect || sentences.length === 0) return <WithGaps text={text} />;
  const show = (index: number): void => {
    const { places } = sentences[index]!;
    const at = index === shown ? next % places.length : 0;
    setNext(at + 1);
    onShow(index);
    onSelect(places[at]!);
  };
  return sentences.map(({ text: words, places }, index) =>
    places.length === 0 ? (
      <WithGaps key={index} text={words} />
    ) : (
      <span
        key={index}
        role="button"
        tabIndex={0}
        aria-pressed={index === shown}
        className={mergeClasses(styles.sentence, index === shown && styles.shown)}
        title={texts.report.showCells(places.map(({ cell }) => cell))}
        onClick={() => {
          // words that are being marked for copying are not being asked about
          if (window.getSelection()?.isCollapsed !== false) show(index);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          show(index);
        }}
      >
        <WithGaps text={words} />
      </span>
    ),
  );
}
