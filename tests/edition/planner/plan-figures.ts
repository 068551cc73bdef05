import { bisector, group } from 'd3';
import { ask } from '../edition-folder.ts';

/** Figures of plans, recomputed from the published tables and nothing else. */

export interface Part extends Record<string, unknown> {
  readonly commune: string;
  readonly qpv: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
  readonly territory: string;
}

export interface NetworkPlace extends Record<string, unknown> {
  readonly id: string;
  readonly commune: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Territory of comparison; null outside the communes of this geography. */
  readonly territory: string | null;
}

/** Where people of an area are counted; the condition is on the columns of `communes`. */
export function partsOf(condition: string): Promise<Part[]> {
  return ask<Part>(
    `SELECT p.commune, p.qpv, round(p.longitude, 5) AS longitude, round(p.latitude, 5) AS latitude,
       p.population, p.territory
     FROM {demand_parts} p JOIN {communes} c ON c.code = p.commune WHERE ${condition} ORDER BY p.id`,
  );
}

/** The places of a service, with the territory of comparison of their communes. */
export function loadNetwork(service: string): Promise<NetworkPlace[]> {
  return ask<NetworkPlace>(
    `SELECT a.id, a.commune, round(a.longitude, 5) AS longitude, round(a.latitude, 5) AS latitude,
       t.territory
     FROM {access_points} a
     LEFT JOIN (SELECT DISTINCT commune, territory FROM {demand_parts}) t USING (commune)
     WHERE a.service = '${service}' ORDER BY a.id`,
  );
}

interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** Great-circle distance on the mean sphere. */
export function distanceKm(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const height = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const width = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const parallel = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(height + parallel * width));
}

/**
 * Kilometres from each part to the nearest place of its territory of comparison; Infinity where
 * there is none, or, when a reach is given, none so near. Places are tried from the latitude of the
 * part northwards, then southwards, until they are farther by their latitude alone (a degree is more
 * than 111 km).
 */
export function beforeKm(
  parts: readonly Part[],
  places: readonly NetworkPlace[],
  reachKm = Infinity,
): number[] {
  const fromSouth = group(
    [...places].sort((a, b) => a.latitude - b.latitude),
    ({ territory }) => territory,
  );
  return parts.map((part) => {
    const near = fromSouth.get(part.territory) ?? [];
    const north = bisector((place: NetworkPlace) => place.latitude).left(near, part.latitude);
    let nearest = Infinity;
    for (const step of [1, -1]) {
      for (let i = step === 1 ? north : north - 1; i >= 0 && i < near.length; i += step) {
        const place = near[i];
        if (Math.abs(place.latitude - part.latitude) * 111 > Math.min(nearest, reachKm)) break;
        const km = distanceKm(part, place);
        if (km < nearest && km <= reachKm) nearest = km;
      }
    }
    return nearest;
  });
}
