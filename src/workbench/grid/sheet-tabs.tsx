/** The sheets of the workbook. A hidden one is marked and shown only when a person asks for it, as in Excel. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { useSyncExternalStore } from 'react';
import type { SimulatedSheet, SimulatedWorkbook } from '../../simulator';
import { texts } from '../texts';
import { storeOf } from '../workbook-version';
import { ACCENT } from './sheet-colors';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    gap: '2px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: ACCENT,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: { fontStyle: 'italic' },
});

function show(workbook: SimulatedWorkbook, sheet: SimulatedSheet): void {
  workbook.together(() => {
    sheet.visibility = 'visible';
    workbook.activate(sheet);
  });
}

export function SheetTabs({ workbook }: { readonly workbook: SimulatedWorkbook }) {
  const styles = useStyles();
  const store = storeOf(workbook);
  useSyncExternalStore(store.subscribe, store.version);
  return (
    <nav className={styles.tabs} aria-label={texts.sheets}>
      {workbook.sheets.map((sheet) => {
        const isActive = sheet === workbook.activeSheet;
        const isHidden = sheet.visibility !== 'visible';
        return (
          <button
            key={sheet.id}
            type="button"
            className={mergeClasses(styles.tab, isActive && styles.active, isHidden && styles.hidden)}
            aria-current={isActive ? 'true' : undefined}
            data-sheet={sheet.name}
            data-hidden={isHidden || undefined}
            title={isHidden ? texts.hiddenHint(sheet.name) : undefined}
            onClick={() => show(workbook, sheet)}
          >
            {isHidden && <EyeOff16Regular aria-hidden />}
            {sheet.name}
            {isHidden && `（${texts.hidden}）`}
          </button>
        );
      })}
    </nav>
  );
}
