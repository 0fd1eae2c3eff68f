/**
 * Pictures of screens, kept under test/golden/pictures and compared with a tolerance: both pictures are made four
 * times smaller first, so that the smoothing of letters, which differs between versions of a browser, does not count,
 * while a moved, missing or recoloured part does. UPDATE_SCREENSHOTS=1 takes them anew; a picture that differs is left
 * beside the committed one as `NAME.now.png` (not committed).
 */
import { mkdirSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { ROOT } from './desk';

const FOLDER = path.join(ROOT, 'test/golden/pictures');
const SMALLER = 4;
/** How far a point of the small picture may be from the kept one, 0–1 as pixelmatch counts. */
const THRESHOLD = 0.12;
/** The share of points that may be further. */
export const TOLERANCE = 0.01;

/** The mean of each block of points; a rest at the right and below is left out. */
export function smaller({ width, height, data }: PNG, times = SMALLER): PNG {
  const small = new PNG({ width: Math.floor(width / times), height: Math.floor(height / times) });
  for (let row = 0; row < small.height; row += 1) {
    for (let column = 0; column < small.width; column += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let y = 0; y < times; y += 1) {
          for (let x = 0; x < times; x += 1) {
            sum += data[((row * times + y) * width + column * times + x) * 4 + channel]!;
          }
        }
        small.data[(row * small.width + column) * 4 + channel] = Math.round(sum / times ** 2);
      }
    }
  }
  return small;
}

/** The share of points by which two pictures differ, 0–1; 1 where they are not of one size. */
export function difference(first: PNG, second: PNG): number {
  if (first.width !== second.width || first.height !== second.height) return 1;
  const [a, b] = [smaller(first), smaller(second)];
  const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: THRESHOLD, includeAA: true });
  return differing / (a.width * a.height);
}

/** What the committed pictures are drawn with; without this font every line would break elsewhere. */
export const FONT = 'Noto Sans CJK SC';

/** Whether the browser has the font, told by the width of a text in it and in a font nobody has. */
export function hasFont(page: Page, font: string): Promise<boolean> {
  return page.evaluate((name) => {
    const context = document.createElement('canvas').getContext('2d')!;
    const widthIn = (families: string): number => {
      context.font = `72px ${families}`;
      return context.measureText('mmmmmmmmmmlli').width;
    };
    return widthIn(`"${name}", monospace`) !== widthIn('monospace');
  }, font);
}

/** Holds a picture against the kept one; a picture that is not there yet is a failure, like one that differs. */
export function expectPicture(png: Buffer, name: string): void {
  const kept = path.join(FOLDER, `${name}.png`);
  const now = path.join(FOLDER, `${name}.now.png`);
  if (process.env['UPDATE_SCREENSHOTS'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    // a picture that says the same stays as it is, so that history does not grow with every run
    if (!existsSync(kept) || difference(PNG.sync.read(readFileSync(kept)), PNG.sync.read(png)) > 0) {
      writeFileSync(kept, png);
    }
    return;
  }
  const share = difference(PNG.sync.read(readFileSync(kept)), PNG.sync.read(png));
  if (share > TOLERANCE) {
    writeFileSync(now, png);
    throw new Error(`${name}: ${(share * 100).toFixed(1)} % of the picture differs, see ${now}`);
  }
  rmSync(now, { force: true });
}
