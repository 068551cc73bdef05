import { type Parameter, parts } from '../../parameter.ts';
import { parseTerritory, type TerritoryRef } from '../view/territory.ts';

/** `departement-69,departement-01`: keeps what lies in one of these territories. */
export const withinFilter: Parameter<readonly TerritoryRef[]> = {
  name: 'dans',
  initial: [],
  parse: (text, reading) => parts(text, (part) => parseTerritory(part, reading)),
  format: (refs) =>
    refs.length > 0 ? refs.map(({ level, code }) => `${level}-${code}`).join(',') : null,
};
