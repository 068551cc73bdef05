import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../../src/etl/fetch/problem-table.ts';
import { formatProblemTable } from '../../../src/etl/fetch/problem-table.ts';

const problem = (more: Partial<FileProblem> = {}): FileProblem => ({
  file: 'cog-2025/communes.csv',
  row: 2,
  column: 'COM',
  value: '1001',
  message: 'code commune invalide (5 caractères attendus)',
  ...more,
});

describe('formatProblemTable', () => {
  it('aligns columns, rows to the right', () => {
    const table = formatProblemTable([
      problem(),
      problem({ row: 34_875, column: 'LIBELLÉ', value: 'Nîmes', message: 'nom en double' }),
      problem({
        file: 'e/x.csv',
        row: null,
        column: null,
        value: null,
        message: 'fichier tronqué',
      }),
    ]);
    expect(table.split('\n')).toEqual([
      'fichier                ligne  colonne  valeur  problème',
      `${'─'.repeat(21)}  ─────  ───────  ──────  ${'─'.repeat(45)}`,
      'cog-2025/communes.csv      2  COM      1001    code commune invalide (5 caractères attendus)',
      'cog-2025/communes.csv  34875  LIBELLÉ  Nîmes   nom en double',
      'e/x.csv                    –  –        –       fichier tronqué',
    ]);
  });

  it('is empty without a problem', () => {
    expect(formatProblemTable([])).toBe('');
  });

  it.each([
    ['', '""'],
    [' 01001', '" 01001"'],
    ['a\tb\r\nc', 'a\\tb\\r\\nc'],
    ['\u001b[31m', '\\u001b[31m'],
    ['\uFEFFCOM', '\\ufeffCOM'],
    ['x'.repeat(12), `${'x'.repeat(9)}…`],
  ])('shows the value %j as %s', (value, shown) => {
    const table = formatProblemTable([problem({ value, message: 'm' })], { maxCellWidth: 10 });
    expect(table.split('\n')[2]).toContain(`  COM      ${shown}`);
  });

  it('aligns letters written with combining marks', () => {
    const rows = formatProblemTable([
      problem({ value: 'e\u0301'.repeat(6), message: '|' }),
      problem({ value: 'eeeeee', message: '|' }),
    ]).split('\n');
    expect(rows[2]?.normalize('NFC').indexOf('|')).toBe(rows[3]?.indexOf('|'));
  });

  it('keeps the end of a long path and files together, whatever their order', () => {
    const table = formatProblemTable(
      [
        problem({ file: 'a/long-name.csv' }),
        problem({ file: 'b.csv' }),
        problem({ file: 'a/long-name.csv' }),
      ],
      { maxCellWidth: 8 },
    );
    const files = table
      .split('\n')
      .slice(2)
      .map((line) => line.split(' ')[0]);
    expect(files).toEqual(['…ame.csv', '…ame.csv', 'b.csv']);
  });

  it('counts what it does not show', () => {
    const many = Array.from({ length: 1205 }, (_, i) => problem({ row: i + 2 }));
    const lines = formatProblemTable([...many, problem({ file: 'e/x.csv' })], {
      maxRowsPerFile: 5,
    }).split('\n');
    expect(lines).toHaveLength(2 + 5 + 1 + 1);
    expect(lines.at(-1)).toMatch(/^… et 1\s200 autres problèmes dans cog-2025\/communes\.csv$/);
  });
});
