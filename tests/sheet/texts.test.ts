import { expect, it } from 'vitest';
import { en } from '../../src/sheet/texts/en.ts';
import { fr } from '../../src/sheet/texts/fr.ts';

it.each(['commune', 'epci'])('says what rank 1 is, good or neither: %s', (level) => {
  // Ages, housing and the like are ranked from the highest value: nothing says that it is better.
  expect(fr.peersNote('50', level)).toContain('la plus favorable, ou la valeur la plus haute');
  expect(en.peersNote('50', level)).toContain('the most favourable, or the highest value');
});
