import { describe, expect, it } from 'vitest';
import { parseFragility } from '../../../src/etl/sources/fragilite-numerique-2020/read-fragility.ts';

const line = (commune: string, score: string) =>
  ['a', 'b', 'c', 'd', '101', '102', score, `${commune}0101`, commune, ...Array(31).fill('x')].join(
    ';',
  );

describe('parseFragility', () => {
  it('reads lines whatever ends them, the last one too', () => {
    const { lines, problems } = parseFragility(
      'f.csv',
      `${line('1001', '99.5')}\r\n${line('75101', '0')}\n${line('2A004', '120')}`,
    );
    expect(problems).toEqual([]);
    expect(lines.map(({ line: row, commune, score }) => [row, commune, score])).toEqual([
      [1, '1001', '99.5'],
      [2, '75101', '0'],
      [3, '2A004', '120'],
    ]);
  });

  it('names a line that is cut', () => {
    const { lines, problems } = parseFragility('f.csv', `${line('1001', '99.5')}\nPithiviers;LOIR`);
    expect(lines).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: 'f.csv',
        row: 2,
        column: null,
        value: 'Pithiviers;LOIR',
        message: 'ligne illisible : 40 valeurs attendues, 2 lues',
      },
    ]);
  });
});
