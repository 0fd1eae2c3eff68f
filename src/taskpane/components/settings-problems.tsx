/** Why a file or a number was not taken over, sentence by sentence. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { texts } from '../texts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

export function SettingsProblems({ problems }: { readonly problems: readonly string[] }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" data-settings-problems>
      <MessageBarBody>
        <MessageBarTitle>{texts.settings.wrong(problems.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem, index) => (
            <li key={index}>{problem}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
