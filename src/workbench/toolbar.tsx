/** What this page is, how to try it, and the few things it can do. */
import {
  Button,
  Dropdown,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
  Tooltip,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useSyncExternalStore } from 'react';
import type { SimulatedWorkbook } from '../simulator';
import { PANE_WIDTHS, type PaneWidth } from './pane-frame';
import { SAMPLES, type Sample } from './samples';
import { texts } from './texts';
import { storeOf } from './workbook-version';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  place: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  step: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  number: {
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    textAlign: 'center',
  },
  tools: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sample: { minWidth: '300px' },
  file: { display: 'none' },
  task: {
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  width: { display: 'flex', alignItems: 'center', marginLeft: 'auto' },
});

interface ToolbarProps {
  readonly workbook: SimulatedWorkbook | null;
  readonly sample: Sample | null;
  readonly paneWidth: PaneWidth;
  readonly onSample: (sample: Sample) => void;
  readonly onReload: () => void;
  readonly onFile: (file: File) => void;
  readonly onPaneWidth: (width: PaneWidth) => void;
}

export function Toolbar(props: ToolbarProps) {
  const styles = useStyles();
  const { workbook, sample, paneWidth, onSample, onReload, onFile, onPaneWidth } = props;
  const picker = useRef<HTMLInputElement>(null);
  const shown = sample?.title ?? (workbook === null ? '' : texts.ownFile(workbook.name));
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>
          {texts.title} <span className={styles.place}>{texts.place}</span>
        </h1>
        <p className={styles.lead}>{texts.lead}</p>
        <ol className={styles.steps} aria-label={texts.stepsLabel}>
          {texts.steps.map((step, index) => (
            <li key={step} className={styles.step}>
              <span className={styles.number}>{index + 1}</span>
              {step}
            </li>
          ))}
        </ol>
      </header>
      <section className={styles.tools} aria-label={texts.tools}>
        <Dropdown
          className={styles.sample}
          size="small"
          aria-label={texts.sample}
          data-testid="sample"
          value={shown}
          selectedOptions={sample === null ? [] : [sample.file]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = SAMPLES.find(({ file }) => file === optionValue);
            if (chosen !== undefined) onSample(chosen);
          }}
        >
          {SAMPLES.map(({ file, title }) => (
            <Option key={file} value={file}>
              {title}
            </Option>
          ))}
        </Dropdown>
        <Tooltip content={texts.openHint} relationship="description">
          <Button size="small" icon={<FolderOpen20Regular />} onClick={() => picker.current?.click()}>
            {texts.open}
          </Button>
        </Tooltip>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm,.xls"
          className={styles.file}
          data-testid="file"
          aria-label={texts.open}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // the same file chosen again must be read again: it may have changed
            event.target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
        <Tooltip content={texts.reloadHint} relationship="description">
          <Button size="small" icon={<ArrowReset20Regular />} data-testid="reload" onClick={onReload}>
            {texts.reload}
          </Button>
        </Tooltip>
        {workbook !== null && <UndoButtons workbook={workbook} />}
        <div className={styles.width}>
          <span id="pane-width">{texts.paneWidth}</span>
          <RadioGroup
            layout="horizontal"
            aria-labelledby="pane-width"
            value={String(paneWidth)}
            onChange={(_, { value }) => onPaneWidth(PANE_WIDTHS.find((width) => String(width) === value) ?? paneWidth)}
          >
            {PANE_WIDTHS.map((width) => (
              <Radio key={width} value={String(width)} label={texts.pixels(width)} />
            ))}
          </RadioGroup>
        </div>
      </section>
      {sample !== null && (
        <section className={styles.task} aria-label={texts.task} data-testid="task">
          <strong>{texts.task}</strong>　{sample.task}
        </section>
      )}
    </>
  );
}

function UndoButtons({ workbook }: { readonly workbook: SimulatedWorkbook }) {
  const store = storeOf(workbook);
  useSyncExternalStore(store.subscribe, store.version);
  const { canUndo, canRedo } = workbook.undoStack;
  return (
    <>
      <Tooltip content={texts.undoHint} relationship="description">
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          data-testid="undo"
          disabledFocusable={!canUndo}
          onClick={() => workbook.undo()}
        >
          {texts.undo}
        </Button>
      </Tooltip>
      <Tooltip content={texts.redoHint} relationship="description">
        <Button
          size="small"
          icon={<ArrowRedo20Regular />}
          data-testid="redo"
          disabledFocusable={!canRedo}
          onClick={() => workbook.redo()}
        >
          {texts.redo}
        </Button>
      </Tooltip>
    </>
  );
}
