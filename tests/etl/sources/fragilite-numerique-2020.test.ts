import { describe, expect, it } from 'vitest';
import { parseFragility } from '../../../src/etl/sources/fragilite-numerique-2020/read-fragility.ts';
import { runStageSql } from './run-stage-sql.ts';

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

  it.each([
    [line('abc', '99.5'), ['Code Iris abc0101', 'COM abc']],
    [line('', '99.5'), ['Code Iris 0101', 'COM ']],
    [line('1001', '-5'), ['SCORE GLOBAL region 1 -5']],
    [line('1001', ''), []],
  ])('names the values that cannot be: %s', (text, expected) => {
    const { problems } = parseFragility('f.csv', `${line('75101', '0')}\n${text}`);
    expect(problems.map(({ column, value }) => `${column} ${value}`)).toEqual(expected);
    expect(problems.every(({ row }) => row === 2)).toBe(true);
  });
});

it('averages the IRIS of a commune by their inhabitants, where enough of them are known', async () => {
  const score = (commune: string, iris: string, value: string) => ({
    file: 'iris_11.csv.gz',
    line: '1',
    commune,
    iris: `${commune}${iris}`,
    score: value,
  });
  const people = (commune: string, iris: string, population: number) => ({
    iris,
    commune,
    population,
  });
  const link = (before: string, after: string, sources = 1) => ({
    geography_year: 2020,
    code_old: before,
    code: after,
    targets: 1,
    sources,
  });
  await runStageSql(
    'fragilite-numerique-2020',
    {
      municipal_arrondissement: [
        { code: '75101', commune: '75056' },
        { code: '75102', commune: '75056' },
      ],
      code_link: [
        ...['01001', '78646', '94022', '97411'].map((code) => link(code, code)),
        link('93059', '93066', 2),
        link('93066', '93066', 2),
      ],
      iris_population_2022: [
        people('75056', '751010101', 100),
        people('75056', '751020101', 300),
        people('78646', '786460101', 96),
        people('78646', '786460199', 4),
        people('94022', '940220101', 90),
        people('94022', '940220199', 10),
        people('93066', '930660101', 50),
      ],
      raw_digital_fragility: [
        score('1001', '0000', '120'),
        score('75101', '0101', '100'),
        score('75102', '0101', '140'),
        score('78646', '0101', '90'),
        score('78646', '0102', '200'),
        score('94022', '0101', '90'),
        score('94022', '0102', '200'),
        score('93066', '0101', '90'),
        score('93059', '0101', '90'),
        score('97411', '0101', '90'),
        score('97411', '0102', '90'),
        score('99999', '0102', '90'),
      ],
    },
    async ({ table, rowsKept, rowsRejected }) => {
      const staged = await table(
        `SELECT concat_ws(' ', commune, coalesce(score_region::VARCHAR, score_region_status)) AS value
         FROM digital_fragility_2020 ORDER BY commune`,
      );
      expect(staged.map(({ value }) => value)).toEqual([
        '01001 120.0',
        '75056 130.0',
        '78646 90.0',
        '93066 geography-changed',
        '94022 not-available',
        '97411 not-available',
      ]);
      expect([rowsKept, rowsRejected]).toEqual([11, 1]);
    },
  );
});
