import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon as TopologyPolygon } from 'topojson-specification';
import { sphericalAreaKm2 } from '../../../core/geo/spherical-area.ts';
import { type CodedTopology, geometriesOf } from '../../shapes/lossless-topology.ts';

/** A place that no area covers although areas surround it. */
export interface BorderGap {
  readonly areaKm2: number;
  /** A position of its edge. */
  readonly at: Position;
}

/**
 * Holes in the union of all areas: where two neighbours do not draw their border through the same
 * points, the union keeps a sliver. Largest first.
 */
export function borderGaps(topology: CodedTopology): BorderGap[] {
  const areas = geometriesOf(topology) as TopologyPolygon[];
  const union: MultiPolygon = merge(topology, areas);
  return union.coordinates
    .flatMap((rings) => rings.slice(1))
    .map((ring) => ({
      areaKm2: sphericalAreaKm2({ type: 'Polygon', coordinates: [ring] }),
      at: ring[0]!,
    }))
    .sort((a, b) => b.areaKm2 - a.areaKm2);
}
