import { writtenCode } from '../../../edition/reading/written-code.ts';
import { readPair } from '../../own/reading/read-pair.ts';
import { parts, type Reading } from '../../state/parameter.ts';
import { communeToday } from '../../state/parameters/view/territory.ts';
import type { OwnPlace } from '../model/plan.ts';

/**
 * `01001`, or `4.85/45.76`: longitude and latitude in degrees; undefined when it is neither. A code
 * is read as in a file: one that a spreadsheet cut to `1001` has its zero back.
 */
export function parseOwnPlace(text: string): OwnPlace | undefined {
  const written = writtenCode(text);
  if (written) return { commune: written.code };
  const pair = text.includes('/') ? readPair(text) : null;
  if (!pair) return undefined;
  const { first: longitude, second: latitude } = pair;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
    ? { longitude, latitude }
    : undefined;
}

/**
 * The places of a list between commas. In place of a commune that is no more stands that of today;
 * what is no place, no commune or several is left out, and reported.
 */
export function listedPlaces(text: string, reading: Reading): OwnPlace[] {
  const { known, reject } = reading;
  let isMerged = false;
  const places = parts(text, (part) => {
    const place = parseOwnPlace(part);
    if (!place) reject('malformed', part);
    if (!place || !('commune' in place)) return place;
    const former = known.formerCommunes?.[place.commune];
    if (!former) return place;
    if (former.successors.length === 0) {
      reject('unknown-value', part);
      return undefined;
    }
    isMerged = true;
    const commune = communeToday(former, reading);
    return commune === undefined ? undefined : { commune };
  });
  if (!isMerged) return places;
  // Communes that are one today would be one place twice.
  return [...new Map(places.map((place) => [formatOwnPlace(place), place])).values()];
}

/** A place as addresses write it: the code of its commune, or longitude and latitude in degrees. */
export function formatOwnPlace(place: OwnPlace): string {
  if ('commune' in place) return place.commune;
  return `${rounded(place.longitude)}/${rounded(place.latitude)}`;
}

/**
 * A position with decimal commas (`4,85/45,76`, `4,85/45`; `4/45,85`, unless what follows the comma
 * may be a commune's code), or what stands between spaces, commas and semicolons.
 */
const item =
  /(?<![^\s,;])[+-]?\d{1,3}(?:,\d+\/[+-]?\d{1,2}(?:,\d+)?|\/[+-]?\d{1,2},(?:\d{1,3}|\d{6,}))(?![^\s,;])|[^\s,;]+/g;

/** A list as a reader types it, item by item. */
export function listedItems(typed: string): readonly string[] {
  return typed.match(item) ?? [];
}

/** The place where an address holds it. */
export function asAddressed(place: OwnPlace): OwnPlace {
  if ('commune' in place) return place;
  return { longitude: rounded(place.longitude), latitude: rounded(place.latitude) };
}

/** To 1e-5 degree, about 1 m, as published: so that nobody changes sides of a threshold. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
