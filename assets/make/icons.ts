/**
 * The icons as PNG, drawn from the two SVG files by a small rasteriser of our own: a browser or a native library
 * would give other bytes on another machine, and `npm run check` compares bytes.
 *
 * Of SVG it knows filled <rect rx>, filled <circle> and stroked <polyline> with round ends, in solid colours; anything
 * else throws, so that a picture is never drawn half.
 */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { zlibSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Pixel sizes a manifest asks for (16, 32, 64, 80) and one for lists of add-ins; each with its drawing. */
const SIZES: readonly (readonly [size: number, source: string])[] = [
  [16, 'icon-16.svg'],
  [32, 'icon.svg'],
  [64, 'icon.svg'],
  [80, 'icon.svg'],
  [128, 'icon.svg'],
];

/** Samples per pixel and axis: 64 levels of coverage at an edge. */
const SAMPLES = 8;

interface Shape {
  readonly colour: readonly [number, number, number];
  /** Whether a point, in the units of the viewBox, lies inside. */
  readonly covers: (x: number, y: number) => boolean;
}

interface Drawing {
  /** Edge of the square viewBox. */
  readonly edge: number;
  /** From front to back. */
  readonly shapes: readonly Shape[];
}

function number(element: Element, name: string): number {
  const value = Number(element.getAttribute(name) ?? Number.NaN);
  if (!Number.isFinite(value)) throw new Error(`<${element.tagName}> needs a number for ${name}`);
  return value;
}

function colour(element: Element, name: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(element.getAttribute(name) ?? '');
  if (match === null) throw new Error(`<${element.tagName}> needs a colour like #1f5f8b for ${name}`);
  return [parseInt(match[1]!, 16), parseInt(match[2]!, 16), parseInt(match[3]!, 16)];
}

function rectangle(element: Element): Shape {
  const [width, height, radius] = [number(element, 'width'), number(element, 'height'), number(element, 'rx')];
  const [middleX, middleY] = [number(element, 'x') + width / 2, number(element, 'y') + height / 2];
  return {
    colour: colour(element, 'fill'),
    covers: (x, y) => {
      const [dx, dy] = [Math.abs(x - middleX) - width / 2, Math.abs(y - middleY) - height / 2];
      if (dx > 0 || dy > 0) return false;
      return dx <= -radius || dy <= -radius || Math.hypot(dx + radius, dy + radius) <= radius;
    },
  };
}

function circle(element: Element): Shape {
  const [middleX, middleY, radius] = [number(element, 'cx'), number(element, 'cy'), number(element, 'r')];
  return { colour: colour(element, 'fill'), covers: (x, y) => Math.hypot(x - middleX, y - middleY) <= radius };
}

function polyline(element: Element): Shape {
  const points = (element.getAttribute('points') ?? '').split(' ').map((pair) => pair.split(',').map(Number));
  const half = number(element, 'stroke-width') / 2;
  const near = (x: number, y: number, from: readonly number[], to: readonly number[]): boolean => {
    const [fromX = 0, fromY = 0] = from;
    const [dx, dy] = [(to[0] ?? 0) - fromX, (to[1] ?? 0) - fromY];
    const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
    const at = Math.min(1, Math.max(0, along));
    return Math.hypot(x - fromX - at * dx, y - fromY - at * dy) <= half;
  };
  return {
    colour: colour(element, 'stroke'),
    covers: (x, y) => points.slice(1).some((to, index) => near(x, y, points[index]!, to)),
  };
}

const SHAPES: Readonly<Record<string, (element: Element) => Shape>> = { rect: rectangle, circle, polyline };

function parse(svg: string): Drawing {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const box = root?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  if (root === null || box.length !== 4 || box[2] !== box[3]) throw new Error('an icon needs a square viewBox');
  const shapes = Array.from(root.childNodes)
    .filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)
    .map((element) => {
      const shape = SHAPES[element.tagName];
      if (shape === undefined) throw new Error(`<${element.tagName}> is not drawn here`);
      return shape(element);
    });
  return { edge: box[2]!, shapes: shapes.reverse() };
}

/** Rows of RGBA, one filter byte 0 before each: the layout PNG compresses. */
function rasterise({ edge, shapes }: Drawing, size: number): Uint8Array {
  const stride = size * 4 + 1;
  const rows = new Uint8Array(stride * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0, 0] as [number, number, number, number];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const px = ((x + ((sample % SAMPLES) + 0.5) / SAMPLES) * edge) / size;
        const py = ((y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * edge) / size;
        const top = shapes.find((shape) => shape.covers(px, py));
        if (top === undefined) continue;
        top.colour.forEach((part, index) => (sum[index as 0 | 1 | 2] += part));
        sum[3] += 1;
      }
      const at = y * stride + 1 + x * 4;
      const covered = sum[3];
      if (covered === 0) continue;
      for (const part of [0, 1, 2] as const) rows[at + part] = Math.round(sum[part] / covered);
      rows[at + 3] = Math.round((covered * 255) / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(drawing: Drawing, size: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rasterise(drawing, size), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The icon files, with paths relative to the repository. The same bytes on every machine. */
export function icons(): { readonly path: string; readonly bytes: Uint8Array }[] {
  return SIZES.map(([size, source]) => {
    const drawing = parse(readFileSync(path.join(__dirname, '../icons', source), 'utf8'));
    return { path: `assets/icons/icon-${size}.png`, bytes: png(drawing, size) };
  });
}
