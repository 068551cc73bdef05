import { expect, it } from 'vitest';
import { cutShapefile } from '../../../src/etl/sources/msap-2018/cut-shapefile.ts';
import { parseLocation } from '../../../src/etl/sources/msap-2018/parse-location.ts';

it.each([
  [
    '24 avenue du Chateau, 60360 Crevecoeur-le-Grand, France',
    '24 avenue du Chateau',
    '60360',
    'Crevecoeur-le-Grand',
  ],
  // The leading zero is lost.
  ['2 rue du Cloitre, 2160 Beaurieux, France', '2 rue du Cloitre', '02160', 'Beaurieux'],
  // A number of département in place of the postcode.
  ['RUE DE L ARMOR, 22 Bourbriac, France', 'RUE DE L ARMOR', null, 'Bourbriac'],
  // Commas and numbers in the street.
  ['11 rue Henri Dunant,, 78130 Mureaux, France', '11 rue Henri Dunant', '78130', 'Mureaux'],
  ['1, rue du 8 mai 1945, 72300 Sable, France', '1, rue du 8 mai 1945', '72300', 'Sable'],
])('reads %s', (text, address, postcode, town) => {
  expect(parseLocation(text)).toMatchObject({ address, postcode, town });
});

it.each(['', 'Le Bourg', '2 rue du Cloitre, Beaurieux, France', '2 rue, 02160 Beaurieux'])(
  'refuses « %s »',
  (text) => {
    expect(parseLocation(text)).toBeNull();
  },
);

it('names the parts of the shapefile that are shorter than their header announces', () => {
  const shp = Buffer.alloc(128);
  shp.writeUInt32BE(64, 24);
  const dbf = Buffer.alloc(65 + 3 * 10);
  dbf.writeUInt32LE(3, 4);
  dbf.writeUInt16LE(65, 8);
  dbf.writeUInt16LE(10, 10);
  const cut = (shpBytes: number, dbfBytes: number) =>
    cutShapefile([
      { file: 'a.shp', bytes: shp.subarray(0, shpBytes) },
      { file: 'a.dbf', bytes: dbf.subarray(0, dbfBytes) },
    ]).map(({ file, message }) => `${file} ${message}`);
  const told = (file: string, found: number, announced: number) =>
    `${file} ${found} octets, quand l’en-tête en annonce ${announced} : fichier coupé ?`;
  expect(cut(128, 95)).toEqual([]);
  expect(cut(127, 94)).toEqual([told('a.shp', 127, 128), told('a.dbf', 94, 95)]);
  expect(cut(0, 0)).toEqual([told('a.shp', 0, 100), told('a.dbf', 0, 32)]);
});
