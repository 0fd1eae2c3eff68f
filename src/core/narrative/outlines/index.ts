/** The outlines a person can choose from. */
import type { Outline } from '../outline';
import { zhuzhou } from './zhuzhou';

export const OUTLINES: readonly Outline[] = [zhuzhou];

export function findOutline(id: string): Outline | null {
  return OUTLINES.find((outline) => outline.id === id) ?? null;
}
