import { oneOf, type Parameter, type Reading } from '../parameter.ts';

export interface TerritoryRef {
  readonly level: string;
  readonly code: string;
}

/** `commune-69256`: a territory of a known level. */
export function parseTerritory(text: string, reading: Reading): TerritoryRef | undefined {
  const match = /^([a-z]+)-([0-9A-Za-z]+)$/.exec(text);
  if (!match) {
    reading.reject('malformed', text);
    return undefined;
  }
  const level = oneOf(match[1], reading.known.levels, reading);
  return level === undefined ? undefined : { level, code: match[2].toUpperCase() };
}

/** The selected territory. */
export const territory: Parameter<TerritoryRef | null> = {
  name: 'territoire',
  initial: null,
  parse: parseTerritory,
  format: (ref) => ref && `${ref.level}-${ref.code}`,
};
