import { expect, it } from 'vitest';
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
