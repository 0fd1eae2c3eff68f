/** The pane's name; takes the focus back when a step is over. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { texts } from '../texts';

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  name: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

export function Header({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 ref={heading} tabIndex={-1} className={styles.name}>
        {texts.name}
      </h1>
    </header>
  );
}
