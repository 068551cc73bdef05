import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rawReading } from './raw-reading.ts';

const { read } = rawReading();
const header = 'code,name,population\n';

describe('a CSV as declared', () => {
  const expected = [
    { _row: 2, code: '01001', name: 'Bœuf, "le"', population: '010' },
    { _row: 3, code: '01002', name: null, population: '20' },
  ];
  const body = '01001,"Bœuf, ""le""",010\n01002,,20\n';

  test('every value is text, numbered by line; nothing between commas is null', async () => {
    expect(await read(header + body)).toEqual({ problems: [], table: expected });
  });

  test.each([
    ['with a byte order mark', `\uFEFF${header}${body}`],
    ['with Windows line ends', (header + body).replaceAll('\n', '\r\n')],
    ['without a last line end', (header + body).slice(0, -1)],
    ['with quoted names', `"code","name","population"\n${body}`],
  ])('%s', async (_, content) => {
    expect((await read(content)).table).toEqual(expected);
  });

  test('compressed', async () => {
    const compressed = await read(gzipSync(header + body), undefined, undefined, 'c.csv.gz');
    expect(compressed.table).toEqual(expected);
  });

  test('with lines of the producer before the header', async () => {
    const format = { kind: 'csv', delimiter: ';', skipLines: 2 } as const;
    const content = `Insee\nlibellé;libellé\n${(header + body).replaceAll(',', ';')}`;
    const { table } = await read(content, format);
    expect(table.map(({ _row }) => _row)).toEqual([4, 5]);
  });
});

test('a file that lost all its rows', async () => {
  expect((await read(header)).problems).toEqual(['– | – | – | aucune ligne']);
});

describe('a CSV that is not as declared', () => {
  test.each([
    [
      'a missing column',
      'code,name\n01001,Aix\n',
      ['1 | population | – | colonne attendue, absente'],
    ],
    [
      'a renamed column',
      'code,nom,population\n01001,Aix,10\n',
      [
        '1 | name | – | colonne attendue, absente',
        '1 | nom | nom | colonne inattendue en position 2 (attendue : name)',
      ],
    ],
    [
      'reordered columns',
      'code,population,name\n01001,10,Aix\n',
      [
        '1 | name | population | ordre des colonnes changé en position 2',
        '1 | population | name | ordre des colonnes changé en position 3',
      ],
    ],
    [
      'a column more',
      'code,name,population,density\n01001,Aix,10,2\n',
      ['1 | density | density | colonne inattendue en position 4 (attendue : aucune)'],
    ],
    [
      'a column twice',
      'code,name,population,name\n01001,Aix,10,Aix\n',
      ['1 | code name population name | – | une colonne est présente deux fois'],
    ],
    ['an empty file', '', ['– | – | – | fichier vide']],
    [
      'lines that end with a carriage return alone',
      'code,name,population\r01001,Aix,10\r',
      ['– | – | – | lignes séparées par des retours chariot seuls (CR)'],
    ],
    [
      'one line that ends otherwise than the others',
      'code,name,population\r\n01001,"A\nix",10\r\n01002,Bœuf,20\n01003,Cœur,30\r\n',
      ['4 | – | 01002,Bœuf,20 | la ligne ne finit pas comme les premières (CR et LF mêlés)'],
    ],
    [
      'a NUL byte',
      'code,name,population\n01001,Aix,10\n01002,B\0uf,20\n',
      ['3 | name | B\0uf | octet nul : fichier abîmé ?'],
    ],
  ])('%s', async (_, content, expected) => {
    expect((await read(content)).problems).toEqual(expected);
  });

  test('cut in the middle of a line: the line and what is left of it', async () => {
    const { problems } = await read(`${header}01001,Aix,10\n01002,Bo`);
    expect(problems).toEqual([
      '3 | population | 01002,Bo | ligne illisible : il y manque des valeurs',
    ]);
  });

  test.each([
    ['01002,"Bo', '"Bo'],
    ['01002,Bœuf,"2', '"2'],
    ['01002,"le ""Bo""', '"le ""Bo""'],
    ['"01002,Bœuf\n', '"01002,Bœuf\n'],
  ])('cut inside quotes: %j', async (end, value) => {
    const { problems } = await read(`${header}01001,"A, ""x""",10\n${end}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^3 \| .* \| .*guillemet/s);
    expect(problems[0]).toContain(value);
  });

  test('every unreadable line is told, not the first only', async () => {
    const { problems } = await read(`${header}01001,Aix,10,9\n01002,Bo,20\n01003\n`);
    expect(problems).toEqual([
      '2 | – | 01001,Aix,10,9 | ligne illisible : elle a trop de valeurs',
      '4 | name | 01003 | ligne illisible : il y manque des valeurs',
    ]);
  });

  test('another encoding: row, column and value of every line', async () => {
    const latin1 = Buffer.from(`${header}01001,Aix,10\n01002,Évry,20\n01003,Cé,30\n`, 'latin1');
    expect((await read(latin1)).problems).toEqual([
      '3 | name | Évry | octets qui ne sont pas de l’UTF-8 : encodage changé ?',
      '4 | name | Cé | octets qui ne sont pas de l’UTF-8 : encodage changé ?',
    ]);
  });

  test('UTF-16 is told once', async () => {
    const utf16 = Buffer.from(`\uFEFF${header}01001,Aix,10\n`, 'utf16le');
    expect((await read(utf16)).problems).toEqual(['– | – | – | de l’UTF-16 au lieu d’UTF-8']);
  });

  test('every line is counted, however many', async () => {
    const latin1 = Buffer.from(header + '01001,Évry,10\n'.repeat(300), 'latin1');
    expect((await read(latin1)).problems).toHaveLength(300);
    expect((await read(header + '01001,Aix\n'.repeat(300))).problems).toHaveLength(300);
  });

  test('another encoding in a line that is not as declared either: the whole line', async () => {
    const latin1 = Buffer.from(`${header}01002,Évry\n`, 'latin1');
    expect((await read(latin1)).problems).toEqual([
      '2 | – | 01002,Évry | octets qui ne sont pas de l’UTF-8 : encodage changé ?',
    ]);
  });

  test('a gzip cut short', async () => {
    const compressed = gzipSync(header + '01001,Aix,10\n'.repeat(1000));
    const { problems } = await read(
      compressed.subarray(0, compressed.length / 2),
      undefined,
      undefined,
      'd.csv.gz',
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^– \| – \| – \| compression gzip illisible, fichier tronqué/);
  });
});
