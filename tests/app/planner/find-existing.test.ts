import { expect, it } from 'vitest';
import { findExisting, searchedPlaces } from '../../../src/app/planner/hand/find-existing.ts';

const places = searchedPlaces(
  {
    names: ['Mairie', 'France services de Guéret', 'Maison de l’État'],
    addresses: ['1 Place de Guéret 23300', '2 Rue Haute 23000', null],
    communes: ['23176', '23096', null],
  },
  new Map([
    ['23176', 'La Souterraine'],
    ['23096', 'Guéret'],
  ]),
);

it('finds a place by its name first, then by its address or its commune', () => {
  expect(findExisting(places, 'gueret', 9)).toEqual([1, 0]);
  expect(findExisting(places, 'souterraine MAIRIE', 9)).toEqual([0]);
  expect(findExisting(places, '23096', 9)).toEqual([1]);
  expect(findExisting(places, 'l’etat', 9)).toEqual([2]);
  expect(places.hints).toEqual([
    '1 Place de Guéret 23300 La Souterraine',
    '2 Rue Haute 23000 Guéret',
    '',
  ]);
});

it('lists so many at most, and none for nothing asked', () => {
  expect(findExisting(places, 'gueret', 1)).toEqual([1]);
  expect(findExisting(places, ' ’ ', 9)).toEqual([]);
  expect(findExisting(places, 'Limoges', 9)).toEqual([]);
});
