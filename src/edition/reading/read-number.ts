import type { Cell } from './cell.ts';

/** Why a cell is not a number. */
export type NumberProblem = 'empty' | 'not-a-number' | 'not-finite';

const spaces = /[\s\u00a0\u202f]/gu;

/**
 * The number of a cell: thousands may be set apart by spaces, or by the mark that is not the decimal
 * one; a trailing % or € is left out.
 */
export function readNumber(cell: Cell, decimal: '.' | ','): number | NumberProblem {
  if (cell === null) return 'empty';
  if (typeof cell === 'boolean') return 'not-a-number';
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'not-finite';
  const text = cell.replace(spaces, '').replace(/[%€]$/, '');
  if (text === '') return 'empty';
  if (/^[+-]?(nan|inf|infinity)$|^#/i.test(text)) return 'not-finite';
  const plain = decimal === ',' ? withPoint(text) : withoutCommas(text);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return 'not-a-number';
  const value = Number(plain);
  return Number.isFinite(value) ? value : 'not-finite';
}

function withPoint(text: string): string {
  const ungrouped = /^[+-]?\d{1,3}(\.\d{3})+(,|$)/.test(text) ? text.replaceAll('.', '') : text;
  return ungrouped.replace(',', '.');
}

function withoutCommas(text: string): string {
  return /^[+-]?\d{1,3}(,\d{3})+(\.|$)/.test(text) ? text.replaceAll(',', '') : text;
}
