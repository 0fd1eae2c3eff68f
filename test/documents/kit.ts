/** Looks into a .docx, and lets LibreOffice make pages of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { findOffice } from '../fixtures/files/tools';

export function partOf(docx: Uint8Array, name: string): string {
  return strFromU8(unzipSync(docx)[name]!);
}

export interface Seen {
  readonly text: string;
  readonly font: string | null;
  /** Half points. */
  readonly size: string | null;
  readonly highlighted: readonly string[];
  readonly indent: string | null;
  readonly line: string | null;
  readonly startsPage: boolean;
}

function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName(name)] as Element[];
}

function attribute(element: Element, name: string, key: string): string | null {
  return all(element, name)[0]?.getAttribute(key) ?? null;
}

/** The paragraphs of the document as they are set. */
export function paragraphsOf(docx: Uint8Array): Seen[] {
  const root = new DOMParser().parseFromString(partOf(docx, 'word/document.xml'), 'text/xml').documentElement!;
  return all(root, 'w:p').map((paragraph) => {
    const text = (element: Element) =>
      all(element, 'w:t')
        .map(({ textContent }) => textContent ?? '')
        .join('');
    const runs = all(paragraph, 'w:r');
    return {
      text: text(paragraph),
      font: attribute(paragraph, 'w:rFonts', 'w:eastAsia'),
      size: attribute(paragraph, 'w:sz', 'w:val'),
      highlighted: runs.filter((run) => all(run, 'w:highlight').length > 0).map(text),
      indent: attribute(paragraph, 'w:ind', 'w:firstLineChars'),
      line: `${attribute(paragraph, 'w:spacing', 'w:line')} ${attribute(paragraph, 'w:spacing', 'w:lineRule')}`,
      startsPage: all(paragraph, 'w:pageBreakBefore').some((element) => element.getAttribute('w:val') !== 'false'),
    };
  });
}

function runs(program: string): boolean {
  return spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** Why pages cannot be made here; null when they can. */
export function missingForPages(): string | null {
  if (findOffice() === null) return '未安装 LibreOffice';
  return runs('pdftotext') ? null : '未安装 pdftotext（poppler）';
}

/** The text of each page of the PDF that LibreOffice makes, without spaces. */
export function pagesOf(docx: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-documents-'));
  try {
    writeFileSync(path.join(folder, 'a.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const run = (program: string, args: readonly string[]) =>
      execFileSync(program, args, { cwd: folder, stdio: 'pipe', timeout: 120_000 });
    run(findOffice()!, [profile, '--headless', '--convert-to', 'pdf', 'a.docx']);
    run('pdftotext', ['-enc', 'UTF-8', 'a.pdf', 'a.txt']);
    const pages = readFileSync(path.join(folder, 'a.txt'), 'utf8').split('\f');
    return pages.slice(0, -1).map((page) => page.replace(/\s/g, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
