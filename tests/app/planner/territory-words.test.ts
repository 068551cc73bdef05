import { expect, it } from 'vitest';
import { territoryWords } from '../../../src/app/planner/words/territory-words.ts';

it('tells a territory with its level, without a parenthesis within another', () => {
  expect(territoryWords('Creuse', 'département')).toBe('Creuse (département)');
  expect(territoryWords('CA du Cotentin', 'intercommunalité (EPCI)')).toBe(
    'CA du Cotentin, intercommunalité (EPCI)',
  );
  expect(territoryWords('Quelque part', '')).toBe('Quelque part');
});
