/**
 * Pictures of screens, kept under test/golden/pictures and compared with a tolerance: both pictures are made four
 * times smaller first, so that the smoothing of letters, which differs between versions of a browser, does not count,
 * while a moved, missing or recoloured part does. UPDATE_SCREENSHOTS=1 takes them anew; a picture that differs is left
 * beside the committed one as `NAME.now.png` (not committed).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
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

/** What the committed pictures are drawn with; with another font every line would break elsewhere. */
const FONT = 'Noto Sans CJK SC';
/** The fonts the pane asks for, in its order, as fontconfig is asked for them. */
const WANTED = 'Segoe UI,Roboto,Helvetica Neue,sans-serif:lang=zh-cn';

/** Why pictures cannot be compared on this machine, in Chinese; null where they can. */
export function missingFont(): string | null {
  const { stdout } = spawnSync('fc-match', ['-f', '%{family[0]}', WANTED], { encoding: 'utf8' });
  // null where there is no fontconfig, as on Windows and macOS, which have fonts of their own
  return stdout === FONT ? null : `图片按字体 ${FONT} 比对，本机的默认中文字体不同`;
}

/**
 * Holds a picture against the kept one; a picture that is not there yet is a failure, like one that differs.
 * @param folder another folder of kept pictures, from the root of the tree
 */
export function expectPicture(png: Buffer, name: string, folder?: string): void {
  const keeps = folder === undefined ? FOLDER : path.join(ROOT, folder);
  const kept = path.join(keeps, `${name}.png`);
  const now = path.join(FOLDER, `${name}.now.png`);
  if (process.env['UPDATE_SCREENSHOTS'] === '1') {
    mkdirSync(keeps, { recursive: true });
    // a picture that says the same stays as it is, so that history does not grow with every run
    if (!existsSync(kept) || shareOf(readFileSync(kept), png) > 0) {
      writeFileSync(kept, png);
    }
    return;
  }
  const share = shareOf(readFileSync(kept), png);
  if (share > TOLERANCE) {
    writeFileSync(now, png);
    throw new Error(`${name}: ${(share * 100).toFixed(1)} % of the picture differs, see ${now}`);
  }
  rmSync(now, { force: true });
}

/** The same bytes, as the same browser draws them, need no second look. */
function shareOf(kept: Buffer, png: Buffer): number {
  return kept.equals(png) ? 0 : difference(PNG.sync.read(kept), PNG.sync.read(png));
}

/** The names of all kept pictures, sorted. */
export function keptPictures(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.png') && !file.endsWith('.now.png'))
    .map((file) => path.basename(file, '.png'))
    .sort();
}
