import type { ClausesOf } from './clause.ts';
import { areaClauses } from './clauses/area.ts';
import { farClauses } from './clauses/far.ts';
import { populationClauses } from './clauses/population.ts';
import { rangeClauses } from './clauses/range.ts';
import { withinClauses } from './clauses/within.ts';
import { zoneClauses } from './clauses/zones.ts';

const kinds: readonly ClausesOf[] = [
  zoneClauses,
  withinClauses,
  populationClauses,
  rangeClauses,
  farClauses,
  areaClauses,
];

/** Every condition that a state sets on the territories of a level; a kind is a file and a line. */
export const clausesOf: ClausesOf = (state, level, manifest) =>
  kinds.flatMap((kind) => kind(state, level, manifest));
