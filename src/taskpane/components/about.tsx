/** Which versions are at work here: what the person who maintains it asks for first. Nothing of the workbook. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { VERSION } from '../../app';
import { texts } from '../texts';
import type { ReviewView } from '../view';
import { useCapabilities } from './capabilities';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, whiteSpace: 'pre-line', userSelect: 'text' },
});

interface AboutProps {
  readonly policy: ReviewView['policy'];
  readonly onCopy: (text: string) => void;
}

export function About({ policy, onCopy }: AboutProps) {
  const styles = useStyles();
  const { description } = useCapabilities();
  const { settings } = texts;
  const lines = [
    settings.product(VERSION),
    ...(description === '' ? [] : [settings.environment(description)]),
    `${policy.title} · ${settings.version(policy.version)}`,
  ].join('\n');
  return (
    <section aria-labelledby="about" className={styles.box}>
      <h2 id="about" className={styles.heading}>
        {settings.about}
      </h2>
      <p className={styles.text}>{settings.aboutHint}</p>
      <p className={styles.lines} data-about>
        {lines}
      </p>
      <Button size="small" onClick={() => onCopy(lines)}>
        {settings.copyAbout}
      </Button>
    </section>
  );
}
