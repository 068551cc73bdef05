import { expect, it } from 'vitest';
import { placeDetail } from '../../../src/sheet/parts/place-detail.ts';

it.each([
  [
    'du lundi au vendredi 08:00 - 13:00 · rendez-vous possible · tél. 05 94 24 91 65',
    'du lundi au vendredi 8 h–13 h · rendez-vous possible · tél. 05 94 24 91 65',
    'Monday to Friday 8:00–13:00 · appointments · tel. 05 94 24 91 65',
  ],
  [
    'mardi 09:00 - 12:15 / 14:00 - 16:30 ; samedi 09:00 - 12:00',
    'mardi 9 h–12 h 15 / 14 h–16 h 30\u202f; samedi 9 h–12 h',
    'Tuesday 9:00–12:15 / 14:00–16:30; Saturday 9:00–12:00',
  ],
  [
    'au même lieu : conseil de prud’hommes, tribunal de commerce, conseil départemental de l’accès au droit',
    'au même lieu : conseil de prud’hommes, tribunal de commerce, conseil départemental de l’accès au droit',
    'same place: employment tribunal, commercial court, département council for access to the law',
  ],
])('%s', (detail, french, english) => {
  expect(placeDetail(detail, 'fr').replaceAll('\u00a0', ' ')).toBe(french);
  expect(placeDetail(detail, 'en')).toBe(english);
});
