import { feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { sphericalAreaKm2 } from '../../../core/geo/shapes/spherical-area.ts';

/** What part of a perimeter lies in a commune. */
interface AreaShare {
  readonly commune: string;
  /** 0 to 1; the shares of a perimeter add up to 1. */
  readonly share: number;
}

/**
 * Splits a perimeter among its communes by area, what lies in none of them being left aside. A
 * perimeter without area, or outside all of them, is split evenly: nothing better is known.
 *
 * @param communes the communes that the producer lists, with their contours; at least one
 */
export function areaShares(
  perimeter: MultiPolygon | null,
  communes: readonly { readonly code: string; readonly geometry: Polygon | MultiPolygon }[],
): AreaShare[] {
  if (communes.length === 1) return [{ commune: communes[0].code, share: 1 }];
  const areas = communes.map(({ geometry }) => {
    if (!perimeter) return 0;
    const common = intersect(featureCollection([feature(perimeter), feature(geometry)]));
    return common ? sphericalAreaKm2(common.geometry) : 0;
  });
  const total = areas.reduce((sum, area) => sum + area, 0);
  return communes.map(({ code }, i) => ({
    commune: code,
    share: total > 0 ? areas[i] / total : 1 / communes.length,
  }));
}
