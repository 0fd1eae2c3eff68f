/** The report: drafting it, writing it into its companion sheet, reasons for rows that ask for one, exports. */
import { reportTexts } from '../texts/report';
import { saveFile } from '../save-file';
import type { ReportPage } from '../report-state';
import type { WrittenReason } from '../view';
import type { PaneContext } from './context';

export interface DraftingCommands {
  /** null: by the outline that goes with the workbook. `project`: which of several, from 0. */
  readonly draft: (outlineId: string | null, project: number) => void;
  readonly previewDraft: () => void;
  /** 接受 and 保留 of the new draft beside an edited paragraph. */
  readonly previewAccept: (paragraph: string) => void;
  readonly previewKeep: (paragraph: string) => void;
  readonly showReport: (page: ReportPage) => void;
  /** A reason under way, by `reasonKey`. */
  readonly typeReason: (key: string, text: string) => void;
  readonly previewReasons: (reasons: readonly WrittenReason[]) => void;
  /** 附自评表 in a Word document. */
  readonly attachForm: (withForm: boolean) => void;
  readonly saveWord: () => void;
  readonly saveMarkdown: () => void;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function draftingCommands({ engine, dispatch, latest, run, preview }: PaneContext): DraftingCommands {
  const { fileName } = reportTexts.report.export;
  const saved = (name: string): void => dispatch({ type: 'report', change: { saved: name } });
  return {
    draft: (outlineId, project) =>
      run('drafting', 'read', async (stop) => {
        dispatch({ type: 'report', change: { outline: outlineId, project, saved: null } });
        const draft = await engine.draft(outlineId, project);
        stop();
        dispatch({ type: 'draft', draft });
      }),
    previewDraft: () => preview(() => engine.planDraft()),
    previewAccept: (paragraph) => preview(() => engine.planAccept(paragraph)),
    previewKeep: (paragraph) => preview(() => engine.planKeep(paragraph)),
    showReport: (page) => dispatch({ type: 'report', change: { page } }),
    typeReason: (key, text) =>
      dispatch({ type: 'report', change: { reasons: { ...latest().report.reasons, [key]: text } } }),
    previewReasons: (reasons) => preview(() => engine.planReasons(reasons)),
    attachForm: (withForm) => dispatch({ type: 'report', change: { withForm } }),
    saveWord: () =>
      run('exporting', 'read', async (stop) => {
        const { draft, attached } = await engine.writtenReport(latest().report.withForm);
        const { writeReport } = await import('../../documents');
        stop();
        const bytes = await writeReport(draft, { attached });
        stop();
        const name = `${fileName(draft.title)}.docx`;
        saveFile(name, bytes as Uint8Array<ArrayBuffer>, WORD);
        saved(name);
      }),
    saveMarkdown: () =>
      run('exporting', 'read', async (stop) => {
        const text = await engine.reportMarkdown();
        stop();
        const name = `${fileName(latest().draft?.title ?? '')}.md`;
        saveFile(name, text, 'text/markdown;charset=utf-8');
        saved(name);
      }),
  };
}
