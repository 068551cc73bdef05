import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { workbookFile } from '../../../src/app/data/selection/workbook.ts';
import type { Cell, GridColumn } from '../../../src/app/grid/grid.ts';

const column = (name: string, kind: GridColumn['kind'], values: readonly Cell[]) => ({
  name,
  kind,
  values,
});

async function readBack(columns: readonly GridColumn[]) {
  const workbook = await workbookFile({ rows: columns[0].values.length, columns }, []);
  return readSheet(Buffer.from(await workbook.arrayBuffer()));
}

describe('a workbook', () => {
  it('keeps what a spreadsheet or XML might take for something else', async () => {
    const hostile = [
      '=HYPERLINK("https://example.org")',
      '</t></is></c></row></sheetData>',
      '<script>alert(1)</script> & "fin"',
      ' espaces ',
      'Évrard—é',
    ];
    expect(await readBack([column('nom', 'text', hostile)])).toEqual([
      ['nom'],
      ...hostile.map((text) => [text.trim()]),
    ]);
  });

  it('leaves out the characters that XML has no way to write', async () => {
    expect(await readBack([column('nom', 'text', ['a\u0000b\u000bc\uffff'])])).toEqual([
      ['nom'],
      ['abc'],
    ]);
  });

  it('has numbers, truths and nothing where there is nothing', async () => {
    const found = await readBack([
      column('code', 'text', ['01001', '2A004', '97101']),
      column('valeur', 'number', [-0.25, null, 1e-7]),
      column('vrai', 'boolean', [true, false, null]),
    ]);
    expect(found).toEqual([
      ['code', 'valeur', 'vrai'],
      ['01001', -0.25, true],
      ['2A004', null, false],
      ['97101', 1e-7, null],
    ]);
  });

  it('has columns beyond Z and rows beyond a piece', async () => {
    const columns = Array.from({ length: 703 }, (_, i) => column(`c${i}`, 'number', [i, -i]));
    const wide = await readBack(columns);
    expect(wide[1]).toEqual(columns.map((_, i) => i));
    const long = await readBack([
      column(
        'rang',
        'number',
        Array.from({ length: 1_201 }, (_, i) => i),
      ),
    ]);
    expect(long).toHaveLength(1_202);
    expect(long.at(-1)).toEqual([1_200]);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const values = Array.from({ length: 1_000 }, (_, i) => i);
    const grid = { rows: 1_000, columns: [column('rang', 'number', values)] };
    await workbookFile(grid, [], (fraction) => told.push(fraction));
    expect(told).toEqual([0.5, 1]);
  });
});
