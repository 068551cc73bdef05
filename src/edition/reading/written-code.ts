import type { Cell } from './cell.ts';

/** A code as communes have it, and whether its zero had been lost. */
export interface WrittenCode {
  readonly code: string;
  readonly isRestored: boolean;
}

/** What pages and spreadsheets leave in a cell and nobody sees: joiners, marks of direction. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The commune code of a cell; null when it cannot be one. Spreadsheets take `01001` for a number and lose its zero. */
export function writtenCode(cell: Cell): WrittenCode | null {
  const text = String(cell ?? '')
    .replace(unseen, '')
    .trim()
    .toUpperCase()
    .replace(/\.0+$/, '');
  if (/^\d{5}$|^2[AB]\d{3}$/.test(text)) return { code: text, isRestored: false };
  return /^[1-9]\d{3}$/.test(text) ? { code: `0${text}`, isRestored: true } : null;
}
