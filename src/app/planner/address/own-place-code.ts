import type { OwnPlace } from '../model/plan.ts';

/** `01001`, or `4.85/45.76`: longitude and latitude in degrees; undefined when it is neither. */
export function parseOwnPlace(text: string): OwnPlace | undefined {
  if (/^[0-9][0-9AB][0-9]{3}$/i.test(text)) return { commune: text.toUpperCase() };
  const match = /^(-?[0-9.]+)\/(-?[0-9.]+)$/.exec(text);
  const [longitude, latitude] = match ? [Number(match[1]), Number(match[2])] : [];
  if (longitude === undefined || latitude === undefined) return undefined;
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
