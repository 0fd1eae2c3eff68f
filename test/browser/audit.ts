/** What only a real browser can tell of a page: colours, sizes, what is cut off, whether the focus is seen. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = typeof globalThis & { axe?: typeof axe };

/** `colours`: only what a theme can change. */
export type AuditScope = 'whole' | 'colours';

/**
 * What axe finds, each as rule, place and why; nothing is loaded by the page, whose policy would forbid it.
 * Frames inside are pages of their own.
 */
export async function violations(frame: Frame, scope: AuditScope): Promise<string[]> {
  if (!(await frame.evaluate(() => (globalThis as WithAxe).axe !== undefined))) {
    await frame.evaluate(AXE);
    // what is far below is not laid out before a person comes near, and would count as lying under what follows it
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  }
  return frame.evaluate(async (only) => {
    // the library's own stops before and after a row of tabs, which hand the focus on
    const context = { exclude: [['[data-tabster-dummy]']] };
    const { violations: found } = await (globalThis as WithAxe).axe!.run(context, {
      iframes: false,
      resultTypes: ['violations'],
      ...(only === 'colours'
        ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
        : { rules: { 'target-size': { enabled: true } } }),
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${String(target)}: ${any.map(({ message }) => message).join(' ')}`),
    );
  }, scope);
}

/**
 * What a finger or a shaking hand misses: controls below 24 × 24 CSS pixels. Words of a sentence that can be pressed
 * are as high as its line; a box to tick counts with its label.
 */
export function smallTargets(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [role=tab], [role=button], [role=radio]';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('[type=file], [tabindex="-1"]')) {
        return [];
      }
      if (getComputedStyle(element).display === 'inline') return [];
      const isField = element.matches('input:not([type=checkbox], [type=radio])');
      const box = (isField ? element.parentElement! : element).getBoundingClientRect();
      const label = (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
      const width = Math.max(box.width, label?.width ?? 0);
      const height = Math.max(box.height, label?.height ?? 0);
      if (width === 0 || (width >= 23.5 && height >= 23.5)) return [];
      return [`${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 200)}`];
    });
  });
}

/**
 * Elements with text of their own of which a part is hidden. A chosen entry longer than its closed list counts, unless
 * it stands below in full, or zoom has left the list no room: opened it shows all.
 */
export function clippedText(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!;
    const isCut = (element: Element): boolean => {
      const style = getComputedStyle(element);
      if (element instanceof HTMLSelectElement) {
        const below = (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id));
        const chosen = element.selectedOptions[0]?.text ?? '';
        if (innerWidth < 300 || below.some((part) => part?.textContent?.includes(chosen))) return false;
        pen.font = style.font;
        const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        return pen.measureText(chosen).width > room + 1;
      }
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
      if (!hasText || element.clientWidth <= 1) return false;
      return (
        (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth) ||
        (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && isCut(element))
      .map((element) => element.outerHTML.slice(0, 200));
  });
}

/**
 * Stops of the tab key that look the same with and without the focus, on themselves and on what stands around them.
 * The last thing pressed must have been a key: a page shows no focus to a person with a pointer.
 */
export function unseenFocus(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const drawn = (style: CSSStyleDeclaration): string =>
      [
        // a line that is not drawn has a colour all the same
        style.outlineStyle === 'none' ? '' : style.outline,
        style.borderStyle === 'none' ? '' : style.border,
        ...[style.boxShadow, style.backgroundColor, style.color, style.textDecoration, style.transform],
      ].join();
    const lookOf = (element: Element): string => {
      const looks: string[] = [];
      for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parentElement, up += 1) {
        for (const part of [undefined, '::before', '::after']) {
          looks.push(drawn(getComputedStyle(at, part)));
        }
      }
      return looks.join('\n');
    };
    const before = document.activeElement;
    const unseen = [...document.querySelectorAll<HTMLElement>(stops)].filter((element) => {
      const hidden = !element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
      if (hidden || element.tabIndex < 0 || element.matches(':disabled, [type=file], [data-tabster-dummy]'))
        return false;
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) return false;
      const withFocus = lookOf(element);
      element.blur();
      return withFocus === lookOf(element);
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return unseen.map((element) => element.outerHTML.slice(0, 200));
  });
}
