import type { FormerCommune } from '../../former-communes.ts';
import { oneOf, type Parameter, type Reading } from '../../parameter.ts';

/** Names a territory: codes are unique within a level. */
export interface TerritoryRef {
  readonly level: string;
  readonly code: string;
}

/**
 * `commune-69256`: a territory of a known level. In place of a commune that is no more stands that
 * which its territory is in today; where it is in several, none, and the reader is told.
 */
export function parseTerritory(text: string, reading: Reading): TerritoryRef | undefined {
  const match = /^([a-z]+)-([0-9A-Za-z-]+)$/.exec(text);
  if (!match) {
    reading.reject('malformed', text);
    return undefined;
  }
  const level = oneOf(match[1], reading.known.levels, reading);
  if (level === undefined) return undefined;
  // Named sets of communes have codes of ours, in words; all others have letters in capitals.
  const code = level === 'ensemble' ? match[2].toLowerCase() : match[2].toUpperCase();
  const former = level === 'commune' ? reading.known.formerCommunes?.[code] : undefined;
  if (!former || former.successors.length === 0) return { level, code };
  const today = communeToday(former, reading);
  return today === undefined ? undefined : { level, code: today };
}

/** The commune that another is in today, of one at least; undefined where that is several. */
export function communeToday(
  { told, successors }: FormerCommune,
  { update }: Reading,
): string | undefined {
  const isDivided = successors.length > 1;
  const now = successors.map((one) => one.told).join(', ');
  update(isDivided ? 'divided' : 'merged', told, now);
  return isDivided ? undefined : successors[0].code;
}

/** The selected territory. */
export const territory: Parameter<TerritoryRef | null> = {
  name: 'territoire',
  initial: null,
  parse: parseTerritory,
  format: (ref) => ref && `${ref.level}-${ref.code}`,
};
