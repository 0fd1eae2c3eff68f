/** The help of every rule, for a page without a workbook; a chunk of its own, because it brings the rules along. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { helpIndex, helpText, RULES } from '../../core';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, paddingLeft: tokens.spacingHorizontalL, whiteSpace: 'pre-line' },
});

/** The heading of the help's index page, without its Markdown. */
const TITLE = helpIndex([]).split('\n')[0]!.replace(/^# /, '');

export default function RuleHelp() {
  const styles = useStyles();
  const summary = useSummaryStyles();
  return (
    <section className={styles.section} data-help>
      <h2 className={styles.title}>{TITLE}</h2>
      {RULES.map((rule) => {
        const [heading, ...lines] = helpText(rule).trimEnd().split('\n');
        return (
          <details key={rule.id}>
            <summary className={summary.plain}>{heading}</summary>
            <p className={styles.text}>{lines.join('\n')}</p>
          </details>
        );
      })}
    </section>
  );
}
