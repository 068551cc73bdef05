import { expect, it } from 'vitest';
import { fileSize } from '../../../src/app/data/file-size.ts';
import { groupOf } from '../../../src/app/data/table-groups.ts';
import { bibtexEntry, citationText } from '../../../src/edition/metadata/citation.ts';
import { numberFormat } from '../../../src/edition/writing/number-format.ts';

const edition = {
  id: '2026-11-22-0123abcd',
  date: '2026-11-22',
  publisher: { name: 'Écarts', contact: null, host: null },
};
const address = 'https://example.org/edition/2026-11-22-0123abcd/';

it('cites an edition, with its publisher when it is another', () => {
  expect(citationText(edition, address, numberFormat('fr'))).toBe(
    'Écarts, observatoire ouvert des inégalités territoriales d’accès aux droits (2026). Édition 2026-11-22-0123abcd, 22 novembre 2026. https://example.org/edition/2026-11-22-0123abcd/',
  );
  const other = { ...edition, publisher: { ...edition.publisher, name: 'Une préfecture' } };
  expect(citationText(other, address, numberFormat('en'))).toContain(
    '. published by Une préfecture. https',
  );
  expect(bibtexEntry(edition, address)).toContain('  year = {2026},\n  month = {11},\n');
});

it.each([
  [512, '512 octets', '512 bytes'],
  [1_437_564, '1,4 Mo', '1.4 MB'],
  [28_323_840, '28 Mo', '28 MB'],
  [44_873, '45 ko', '45 kB'],
])('writes %d bytes', (bytes, fr, en) => {
  expect(fileSize(bytes, numberFormat('fr')).replace(/\s/gu, ' ')).toBe(fr);
  expect(fileSize(bytes, numberFormat('en')).replace(/\s/gu, ' ')).toBe(en);
});

it.each([
  ['odbl_indicators_commune', 'odbl'],
  ['indicators_epci', 'indicators'],
  ['access_points', 'access'],
  ['communes', 'geography'],
  ['quality_ledger', 'quality'],
  ['something_new', 'other'],
])('lists %s under %s', (name, group) => {
  expect(groupOf({ name })).toBe(group);
});
