/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseBox } from '../../../src/core/grid';
import { SimulatedWorkbook, type SheetLook } from '../../../src/simulator';
import { SheetGrid } from '../../../src/workbench/grid/sheet-grid';
import { SheetTabs } from '../../../src/workbench/grid/sheet-tabs';
import { smallGrid, smallSheet } from '../../simulator/small-grid';

const scrolledTo: (string | undefined)[] = [];
beforeAll(() => {
  // jsdom has no layout
  Element.prototype.scrollIntoView = function (this: HTMLElement) {
    scrolledTo.push(this.dataset['cell']);
  };
});
afterEach(cleanup);

function show(look: SheetLook = {}) {
  const cells = { A1: '标题', B2: 9.8, C2: 0.5, B3: '≥12次', D4: 3 };
  const workbook = SimulatedWorkbook.fromGrid(
    smallGrid(smallSheet('表', cells), smallSheet('藏', { A1: 1 })),
    new Map([['表', look]]),
  );
  const sheet = workbook.activeSheet;
  render(
    <FluentProvider theme={webLightTheme}>
      <SheetGrid workbook={workbook} sheet={sheet} />
      <SheetTabs workbook={workbook} />
    </FluentProvider>,
  );
  return { workbook, sheet, user: userEvent.setup() };
}

const cell = (address: string): HTMLElement => document.querySelector<HTMLElement>(`[data-cell="${address}"]`)!;
const selected = (): (string | undefined)[] =>
  screen.getAllByRole('gridcell', { selected: true }).map((found) => found.dataset['cell']);
const refusal = (): string | undefined => screen.getByRole('status').dataset['refusal'];

describe('selecting', () => {
  it('shows where an add-in points, without taking the focus', () => {
    const { workbook, sheet } = show({ merges: [parseBox('B3:C4')!] });
    act(() => workbook.select(sheet, parseBox('C4')!));
    expect(selected()).toEqual(['B3']);
    expect(screen.getByTestId('selected-cell').textContent).toBe('B3');
    expect(screen.getByTestId('cell-content').textContent).toBe('≥12次');
    expect(scrolledTo.at(-1)).toBe('B3');
    expect(document.activeElement).toBe(document.body);
  });

  it('shows a block', () => {
    const { workbook, sheet } = show();
    act(() => workbook.select(sheet, parseBox('B2:C3')!));
    expect(selected()).toEqual(['B2', 'C2', 'B3', 'C3']);
  });

  it('goes by click and arrow keys, the focus going along', async () => {
    const { workbook, user } = show();
    await user.click(cell('B2'));
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(selected()).toEqual(['C3']);
    expect(workbook.selection.box).toEqual(parseBox('C3'));
    expect(cell('C3').contains(document.activeElement)).toBe(true);
  });
});

describe('typing', () => {
  it.each<[string, string, string, string]>([
    ['typing and Enter', '7.5{Enter}', '7.5', 'B3'],
    ['typing and Tab', '7.5{Tab}', '7.5', 'C2'],
    ['F2, which keeps what was there', '{F2}5{Enter}', '9.85', 'B3'],
    ['Delete', '{Delete}', '', 'B2'],
    ['typing and Escape', '7.5{Escape}', '9.8', 'B2'],
    ['typing a line feed', 'a{Alt>}{Enter}{/Alt}b{Enter}', 'a\nb', 'B3'],
  ])('by %s', async (_, keys, text, then) => {
    const { user, sheet } = show();
    await user.click(cell('B2'));
    await user.keyboard(keys);
    expect(sheet.text(1, 1)).toBe(text);
    expect(cell('B2').firstElementChild!.textContent).toBe(text);
    expect(selected()).toEqual([then]);
  });

  it('by double click, kept when one clicks elsewhere', async () => {
    const { workbook, user, sheet } = show();
    await user.dblClick(cell('B3'));
    await user.dblClick(cell('B3').querySelector('textarea')!);
    expect(screen.getByDisplayValue('≥12次')).toBe(document.activeElement);
    await user.keyboard('!');
    await user.click(cell('A1'));
    expect(sheet.text(2, 1)).toBe('≥12次!');
    expect(selected()).toEqual(['A1']);
    act(() => void workbook.undo());
    expect(cell('B3').textContent).toBe('≥12次');
    expect(workbook.undoStack.canUndo).toBe(false);
  });

  it('leaves no step to undo where nothing was changed', async () => {
    const { workbook, user } = show();
    await user.click(cell('B2'));
    await user.keyboard('{F2}{Enter}');
    expect(workbook.undoStack.canUndo).toBe(false);
  });

  it('is refused on a protected sheet and in a formula', async () => {
    const { workbook, user, sheet } = show({ protected: true });
    await user.click(cell('B2'));
    await user.keyboard('1{Enter}');
    await user.keyboard('{ArrowUp}');
    expect(sheet.text(1, 1)).toBe('9.8');
    await user.keyboard('{Delete}');
    expect(refusal()).toBe('protected');
    act(() => {
      sheet.put(1, 1, { ...sheet.cell(1, 1), formula: '=1+1' });
      workbook.changed('cells');
    });
    expect(refusal()).toBe('formula');
    expect(screen.getByTestId('cell-content').textContent).toBe('=1+1');
    await user.keyboard('5{Enter}');
    expect(sheet.cell(1, 1).formula).toBe('=1+1');
  });
});

describe('sheet tabs', () => {
  it('mark a hidden sheet and show it only when asked', async () => {
    const { workbook, user } = show();
    const hidden = workbook.findSheet('藏')!;
    act(() => {
      hidden.visibility = 'hidden';
      workbook.changed('sheets');
    });
    const tab = document.querySelector<HTMLElement>('[data-sheet=藏]')!;
    expect(tab.dataset['hidden']).toBe('true');
    await user.click(tab);
    expect([hidden.visibility, workbook.activeSheet.name]).toEqual(['visible', '藏']);
    expect(tab.getAttribute('aria-current')).toBe('true');
    expect(tab.dataset['hidden']).toBeUndefined();
  });
});
