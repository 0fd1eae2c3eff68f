/** Every part of a 评分办法 with where it was seen; assumed parts first: they are to be compared with the local document. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import type { PolicyView } from '../view';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'left', fontWeight: 'inherit', padding: '2px 4px 2px 0', verticalAlign: 'top' },
});

export function PolicyParts({ policy }: { readonly policy: PolicyView }) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const { settings, before } = texts;
  const parts = [...policy.parts.filter(({ found }) => !found), ...policy.parts.filter(({ found }) => found)];
  return (
    <details data-policy={policy.id}>
      <summary className={summary.strong}>{settings.parts}</summary>
      <p className={styles.text}>
        {settings.version(policy.version)}
        {policy.assumed && ` · ${before.assumedHint}`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {settings.part}
            </th>
            <th scope="col" className={styles.cell}>
              {settings.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ label, found, source }) => (
            <tr key={label} data-found={found}>
              <th scope="row" className={styles.cell}>
                {label}
              </th>
              <td className={styles.cell}>{found ? source : `${source}（${before.assumed}）`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
