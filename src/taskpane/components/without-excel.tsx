/** Where Excel cannot be reached: the page that says so, and the pane over a file that a person picks there. */
import { useState } from 'react';
import type { SpreadsheetHost } from '../../app';
import { App } from '../app';
import { NOBODY_TELLS } from '../theme';
import type { Engine } from '../view';
import { PickedFileBar } from './picked-file-bar';
import { StartPage, type Picking } from './start-page';

interface WithoutExcelProps {
  /** Rejects where what reads files does not come over the network. */
  readonly openFile: (file: File) => Promise<SpreadsheetHost>;
  readonly engine: Engine;
  /** Told once a file is shown: from then on Excel may not take the page any more. */
  readonly onOpened: () => void;
  readonly onAgain: () => void;
}

interface Opened {
  readonly host: SpreadsheetHost;
  readonly name: string;
  /** Every file has a pane of its own. */
  readonly serial: number;
}

export function WithoutExcel({ openFile, engine, onOpened, onAgain }: WithoutExcelProps) {
  const [picking, setPicking] = useState<Picking>({ kind: 'none' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const pick = (file: File): void => {
    setPicking({ kind: 'loading', name: file.name });
    openFile(file).then(
      (host) => {
        onOpened();
        setOpened((before) => ({ host, name: file.name, serial: (before?.serial ?? 0) + 1 }));
      },
      () => setPicking({ kind: 'not-loaded' }),
    );
  };
  if (opened === null) return <StartPage waiting={false} picking={picking} onAgain={onAgain} onFile={pick} />;
  const { host, name, serial } = opened;
  return (
    <App
      key={serial}
      host={host}
      engine={engine}
      wish="check"
      background={NOBODY_TELLS}
      top={<PickedFileBar name={name} onFile={pick} />}
    />
  );
}
