import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readAsPage } from './read-as-page.ts';

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return view.buffer;
};
const parquet = () =>
  parquetWriteBuffer({
    columnData: [
      { name: 'nom', data: ['A', 'B', 'C'], type: 'STRING' },
      { name: 'lat', data: [45.76, 48.86, 46.15], type: 'DOUBLE' },
      { name: 'lon', data: [4.83, 2.35, 4.93], type: 'DOUBLE' },
    ],
  });
const features = (...geometries: unknown[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: geometries.map((geometry, i) => ({ type: 'Feature', geometry, properties: { i } })),
  });
const lyon = { type: 'Point', coordinates: [4.83, 45.76] };

describe('a file that is refused whole', () => {
  const bytes = new Uint8Array(parquet());
  const damaged = bytes.slice();
  damaged.fill(0xff, 4, 60);
  const footless = new Uint8Array(bytes);
  footless.set([0xff, 0xff, 0xff, 0x7f], bytes.length - 8);
  it.each<readonly [string, BlobPart, string, RegExp]>([
    ['NUL bytes among its first', 'lat,lon\n45.76,4.83\u0000\n', 'binary', /^$/],
    ['UTF-16 without its mark', utf16('lat;lon\n45,76;4,83\n', false), 'binary', /^$/],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n1\n`,
      'too-many-columns',
      /^2000$/,
    ],
    ['one huge line', `lat,lon,nom\n45.76,4.83,"${'a'.repeat(9 << 20)}`, 'endless-row', /^2$/],
    ['Parquet cut after two thirds', bytes.slice(0, (2 * bytes.length) / 3), 'not-parquet', /./],
    ['Parquet whose pages are damaged', damaged, 'not-parquet', /./],
    ['Parquet whose footer is longer than the file', footless, 'not-parquet', /./],
    ['a geometry without a feature', JSON.stringify(lyon), 'not-geojson', /^Point$/],
    [
      'a feature among which one is none',
      '{"type":"FeatureCollection","features":[{"type":"Feature"},{"type":"Point"}]}',
      'not-geojson',
      /^features\[1\]$/,
    ],
  ])('%s', async (_, content, problem, detail) => {
    await expect(readAsPage(content)).rejects.toMatchObject({
      name: 'UnreadableFile',
      problem,
      detail: expect.stringMatching(detail),
    });
  });
});

describe('a row that cannot be used says its row, its column and its value', () => {
  it('NUL bytes far down a file of text', async () => {
    const rows = Array.from({ length: 8_000 }, () => '45.76,4.83');
    rows[7_000] = '45.\u000076,4.83';
    const { kept, rejections } = await readAsPage(`lat,lon\n${rows.join('\n')}\n`);
    expect(kept).toBe(7_999);
    expect(rejections).toEqual([
      { row: 7_002, column: 'lat', value: '45.\u000076', reason: 'not-a-number' },
    ]);
  });

  it('geometries inside geometries, and coordinates that are none', async () => {
    const collection = { type: 'GeometryCollection', geometries: [lyon] };
    const { kept, rejections } = await readAsPage(
      features(
        lyon,
        { type: 'GeometryCollection', geometries: [collection] },
        { type: 'Point', coordinates: ['x', { y: 1 }] },
        { type: 'Point', coordinates: [] },
        null,
      ),
    );
    expect(kept).toBe(1);
    expect(rejections).toEqual([
      { row: 2, column: 'geometry: x', value: 'GeometryCollection', reason: 'not-a-point' },
      { row: 3, column: 'geometry: x', value: 'x', reason: 'not-a-number' },
      { row: 4, column: 'geometry: x', value: '', reason: 'no-position' },
      { row: 5, column: 'geometry: x', value: '', reason: 'no-position' },
    ]);
  });

  it('coordinates of another system: Web Mercator is neither degrees nor Lambert-93', async () => {
    const mercator = { type: 'Point', coordinates: [537_673, 5_740_100] };
    const { kept, rejections } = await readAsPage(features(mercator, mercator), {
      coordinates: 'degrees',
    });
    expect(kept).toBe(0);
    expect(rejections[0]).toEqual({
      row: 1,
      column: 'geometry: x',
      value: '537673, 5740100',
      reason: 'not-degrees',
    });
    const projected = await readAsPage('x;y\n537673;5740100\n', { coordinates: 'lambert-93' });
    expect(projected.rejections).toEqual([
      { row: 2, column: 'x', value: '537673, 5740100', reason: 'outside' },
    ]);
  });
});

describe('a file that is read as it is, whatever it holds', () => {
  it('formulas, HTML and scripts are the names of places', async () => {
    const names = [
      '=HYPERLINK("https://example.org";"x")',
      '+33 1',
      '@SUM(A1)',
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      '__proto__',
    ];
    const lines = names.map((name) => `"${name.replaceAll('"', '""')}";45,76;4,83`);
    const { points, rejections } = await readAsPage(`nom;lat;lon\n${lines.join('\n')}\n`);
    expect(rejections).toEqual([]);
    expect(points.names).toEqual(names);
  });

  it('UTF-16 and UTF-8 with their marks: no title begins with one', async () => {
    const text = '\ufefflat;lon;nom\r\n45,76;4,83;École\r\n';
    for (const content of [utf16(text, true), text]) {
      const { columns, points } = await readAsPage(content);
      expect(columns).toEqual(['lat', 'lon', 'nom']);
      expect(points.names).toEqual(['École']);
    }
  });

  it('properties that are nested beyond any use, or named like parts of the language', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { kept, columns } = await readAsPage(
      `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":${JSON.stringify(lyon)},
        "properties":{"deep":${deep},"__proto__":"a","constructor":"b"}}]}`,
    );
    expect(kept).toBe(1);
    expect(columns.slice(2)).toEqual(['deep', '__proto__', 'constructor']);
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('columns that have the same name stay apart', async () => {
    const { kept, reading } = await readAsPage('lat;lon;lat\n45,76;4,83;1\n');
    expect([kept, reading.x, reading.y]).toEqual([1, 1, 0]);
  });
});
