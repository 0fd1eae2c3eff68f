/** Text of a report in which what is still missing, 【待补充：…】, is marked. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  gap: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px dashed ${tokens.colorStatusWarningForeground3}`,
  },
});

const GAP = /(【[^】]*】)/;

export function WithGaps({ text }: { readonly text: string }) {
  const styles = useStyles();
  return text.split(GAP).map((part, index) =>
    part.startsWith('【') ? (
      <mark key={index} className={styles.gap}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
