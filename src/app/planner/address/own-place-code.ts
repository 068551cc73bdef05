import { writtenCode } from '../../own/reading/commune-codes.ts';
import { readPair } from '../../own/reading/read-pair.ts';
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

/** To 1e-4 degree: about 11 m. */
export function formatOwnPlace(place: OwnPlace): string {
  return 'commune' in place ? place.commune : `${round(place.longitude)}/${round(place.latitude)}`;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
