/** What the host cannot do, known to every part of the page; said at the place of the button that is missing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { createContext, useContext } from 'react';
import type { HostCapabilities, MissingCapability } from '../../app';
import { texts } from '../texts';

const EVERYTHING: HostCapabilities = { canWrite: true, canSelect: true, lacks: [], description: '' };

/** Without a provider around it a part may do everything. */
export const CapabilitiesContext = createContext<HostCapabilities>(EVERYTHING);

export const useCapabilities = (): HostCapabilities => useContext(CapabilitiesContext);

/** The sentence for a capability that is missing; null: it is there. */
export function lackOf(
  lacks: readonly MissingCapability[],
  capability: MissingCapability['capability'],
): string | null {
  const missing = lacks.find((lack) => lack.capability === capability);
  if (missing === undefined) return null;
  return missing.capability === 'write' ? texts.lacks.write[missing.reason] : texts.lacks.select[missing.reason];
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0 },
});

/** Stands where a button would; nothing where the host can do it. */
export function WhyNot({ capability }: { readonly capability: MissingCapability['capability'] }) {
  const styles = useStyles();
  const reason = lackOf(useCapabilities().lacks, capability);
  if (reason === null) return null;
  return (
    <p className={styles.line} data-lacks={capability}>
      <Info16Regular aria-hidden className={styles.icon} />
      {reason}
    </p>
  );
}
