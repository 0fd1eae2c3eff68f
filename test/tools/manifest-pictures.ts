/** The pixel sizes of the pictures a manifest names, read from the files they are served from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PictureSize } from './manifest-problems';

/** Pictures are looked for below `folder` under the path of their address: the build serves them under the same path. */
export function pictureSizes(folder: string): PictureSize {
  return (address) => {
    if (!URL.canParse(address)) return null;
    try {
      const bytes = readFileSync(path.join(folder, decodeURIComponent(new URL(address).pathname)));
      const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
    } catch {
      return null;
    }
  };
}
