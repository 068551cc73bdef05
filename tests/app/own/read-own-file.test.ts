import { describe, expect, it } from 'vitest';
import { readAsPage as read } from './read-as-page.ts';

const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

describe('points of a CSV file', () => {
  it('are read whatever its dialect', async () => {
    const french = await read(
      windows1252('Nom;Latitude;Longitude\r\nMairie annexée;45,76;4,83\r\nÉcole;48,86;2,35\r\n'),
    );
    expect(french.dialect).toEqual({ encoding: 'windows-1252', delimiter: ';', hasHeader: true });
    expect(french.reading).toMatchObject({ use: 'points', decimal: ',', locatedBy: 'two-columns' });
    expect(french.points).toEqual({
      longitude: [4.83, 2.35],
      latitude: [45.76, 48.86],
      names: ['Mairie annexée', 'École'],
      commune: [2, 3],
    });
    const tabs = await read('\ufeffid\tx\ty\n1\t4.83\t45.76\n');
    expect(tabs.columns).toEqual(['id', 'x', 'y']);
    expect(tabs.points.longitude).toEqual([4.83]);
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...'lat;lon\n45.76;4.83'].map((c) => c.charCodeAt(0))]).buffer,
    );
    expect((await read(utf16)).points.latitude).toEqual([45.76]);
  });

  it('are in Latin-1 or UTF-8 wherever the first accent is', async () => {
    const before = 'name,lat,lon\n'
      .padEnd((1 << 20) + 20, `${'A'.repeat(500)},45.76,4.83\n`)
      .replace(/\n[^\n]*$/, '\n');
    for (const encode of [windows1252, (text: string) => new TextEncoder().encode(text)]) {
      const found = await read([before, encode('\u00c9cole,48.86,2.35\n')]);
      expect(found.points.names.at(-1)).toBe('\u00c9cole');
    }
  });

  it('may have both coordinates in one column, in either order, without a header', async () => {
    const pair = await read('name,geo_point_2d\nA,"45.76, 4.83"\nB,"48.86,2.35"\n');
    expect(pair.reading).toMatchObject({ locatedBy: 'one-column', isLatitudeFirst: true });
    expect(pair.points.longitude).toEqual([4.83, 2.35]);
    const other = await read('name;position\nA;4.83 45.76\nB;POINT(2.35 48.86)\n');
    expect(other.reading.isLatitudeFirst).toBe(false);
    expect(other.points.latitude).toEqual([45.76, 48.86]);
    const bare = await read('45.76,4.83\n48.86,2.35\n');
    expect(bare.dialect?.hasHeader).toBe(false);
    expect(bare.points.longitude).toEqual([4.83, 2.35]);
  });

  it('may be in Lambert-93, or at the chef-lieu of a commune whose zero was lost', async () => {
    const { reading, points } = await read('x_l93;y_l93\n652469,02;6862035,26\n');
    expect(reading.coordinates).toBe('lambert-93');
    expect(points.longitude[0]).toBeCloseTo(2.3522, 3);
    expect(points.latitude[0]).toBeCloseTo(48.8566, 3);
    // The town hall of Saint-Denis, in the legal system of La Réunion.
    const reunion = await read('x;y\n337810;7689920\n', { coordinates: 'utm-40s' });
    expect(reunion.points.longitude).toEqual([]);
    expect(reunion.rejections).toEqual([
      { row: 2, column: 'x', value: '337810, 7689920', reason: 'outside' },
    ]);
    const byCode = await read('code_insee;structure\n1001;A\n75056;B\n');
    expect(byCode.reading.locatedBy).toBe('commune');
    expect(byCode.points.longitude).toEqual([4.93, 2.35]);
    expect(byCode.mended).toEqual({ restored: 1, carried: 0 });
  });

  it('may set thousands apart with spaces, and their values too', async () => {
    const spaced = await read('nom;X;Y\nA;652\u202f469,02;6\u202f862\u202f035,26\n');
    expect(spaced.reading).toMatchObject({ coordinates: 'lambert-93', locatedBy: 'two-columns' });
    expect(spaced.points.latitude[0]).toBeCloseTo(48.8566, 3);
    const amounts = await read('code_insee;montant\n01001;"1 234,5"\n2A004;"2 000"\n75056;8,5 %\n');
    expect(amounts.reading).toMatchObject({ use: 'values', decimal: ',', value: 1 });
    expect(amounts.values).toEqual(Float64Array.from([1234.5, 2000, Number.NaN, 8.5, Number.NaN]));
  });

  it('may have the longitude first, whatever the places overseas say', async () => {
    const { reading, points } = await read(
      'nom,position\nA,"4.83, 45.76"\nB,"2.35, 48.86"\nC,"55.45, -20.88"\n',
    );
    expect(reading).toMatchObject({ locatedBy: 'one-column', isLatitudeFirst: false });
    expect(points.latitude).toEqual([45.76, 48.86]);
  });

  it('may begin with the line that tells a spreadsheet its delimiter, or with a big-endian mark', async () => {
    const told = await read('sep=;\r\nnom;lat;lon\r\nA;45,76;4,83\r\nB;x;2,35\r\n');
    expect(told.columns).toEqual(['nom', 'lat', 'lon']);
    expect(told.points.longitude).toEqual([4.83]);
    // Rows are counted as a spreadsheet shows them, which hides that line but counts it.
    expect(told.rejections).toEqual([
      { row: 4, column: 'lat', value: 'x', reason: 'not-a-number' },
    ]);
    const bytes = [...'\ufefflat;lon\n45.76;4.83'].flatMap((letter) => [
      letter.charCodeAt(0) >> 8,
      letter.charCodeAt(0) & 0xff,
    ]);
    expect((await read(Uint8Array.from(bytes))).points.latitude).toEqual([45.76]);
  });

  it('have codes with marks that nobody sees, and titles that say which columns are wrong', async () => {
    const unseen = await read('code_commune;valeur\n\u200b01001;3\n2A004\u200e;4\n');
    expect(unseen.values?.slice(0, 2)).toEqual(Float64Array.from([3, 4]));
    const degrees = await read('nom;latitude;longitude\nLyon;45°46\'03"N;4°50\'08"E\n');
    expect(degrees.rejections).toMatchObject([
      { row: 2, column: 'longitude', value: '4°50\'08"E', reason: 'not-a-number' },
    ]);
  });

  it('that cannot be used are said with row, column, value and reason', async () => {
    const { rows, kept, rejections } = await read(
      [
        'nom,lat,lon',
        'ok,45.76,4.83',
        '',
        'sea,48.5,-20',
        'abroad,52.52,13.4',
        'nan,NaN,4.83',
        'infinite,45.76,Infinity',
        'empty,,4.83',
        'words,45.76,"<script>alert(1)</script>"',
        'far,145.76,4.83',
        'short,45.76',
        'long,45.76,4.83,1,2',
        '=1+1,45.76,4.83',
        '"never closed,45.76,4.83',
      ].join('\r\n'),
      { x: 2, y: 1, locatedBy: 'two-columns', use: 'points' },
    );
    expect([rows, kept]).toEqual([12, 2]);
    expect(rejections).toEqual([
      { row: 4, column: 'lon', value: '-20, 48.5', reason: 'outside' },
      { row: 5, column: 'lon', value: '13.4, 52.52', reason: 'outside' },
      { row: 6, column: 'lat', value: 'NaN', reason: 'not-finite' },
      { row: 7, column: 'lon', value: 'Infinity', reason: 'not-finite' },
      { row: 8, column: 'lat', value: '', reason: 'no-position' },
      { row: 9, column: 'lon', value: '<script>alert(1)</script>', reason: 'not-a-number' },
      { row: 10, column: 'lon', value: '4.83, 145.76', reason: 'not-degrees' },
      { row: 11, column: '', value: '2 ≠ 3', reason: 'ragged' },
      { row: 12, column: '', value: '5 ≠ 3', reason: 'ragged' },
      { row: 14, column: '', value: 'never closed,45.76,4.83', reason: 'quotes' },
    ]);
  });

  it('are the same however the file is cut into pieces', async () => {
    // Two mebibytes of rows of uneven length, with letters of two bytes and quoted line endings.
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `"é${'à'.repeat(100 + (i % 17))}\r\n${i}",45.76,4.83`,
    );
    const { kept, points } = await read(`nom,lat,lon\r\n${lines.join('\r\n')}\r\n`);
    expect(kept).toBe(10_000);
    expect(points.names[9_999]).toBe(`é${'à'.repeat(100 + (9_999 % 17))}\n9999`);
    expect(points.names.every((name) => !name.includes('\ufffd'))).toBe(true);
  });
});

describe('values by commune', () => {
  it('are carried to the communes of today, and added where they are counts', async () => {
    const file = 'CODGEO;nb_places\n1001;3\n76108;2\n76217;5\n20004;7\n75101;1\n75102;4\n';
    const { reading, values, mended, kept } = await read(file);
    expect(reading).toMatchObject({ use: 'values', code: 0, value: 1, adds: true });
    expect([...values]).toEqual([3, 7, Number.NaN, 5, 7]);
    expect(kept).toBe(6);
    expect(mended).toEqual({ restored: 1, carried: 4 });
  });

  it('that are rates are not carried from a part of a commune', async () => {
    const file =
      'code_commune;taux\n01001;3,5\n01001;4,5\n76108;2,5\n20004;1 234,5\n14697;1,0\n99999;1,0\nabc;1,0\n69123;\n;2,5\n75056;#N/A\n';
    const { reading, values, rejections } = await read(file);
    expect(reading).toMatchObject({ use: 'values', adds: false, decimal: ',' });
    expect([...values]).toEqual([3.5, 1234.5, Number.NaN, Number.NaN, Number.NaN]);
    expect(rejections.map(({ row, value, reason }) => [row, value, reason])).toEqual([
      [3, '01001', 'duplicate'],
      [4, '76108', 'part-of-commune'],
      [6, '14697', 'divided-commune'],
      [7, '99999', 'unknown-code'],
      [8, 'abc', 'unknown-code'],
      [9, '', 'no-value'],
      [10, '', 'no-code'],
      [11, '#N/A', 'not-finite'],
    ]);
  });
});
