import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon as TopologyPolygon } from 'topojson-specification';
import { sphericalAreaKm2 } from '../../../core/geo/shapes/spherical-area.ts';
import { type CodedTopology, geometriesOf } from '../../shapes/lossless-topology.ts';

/** A place amid the areas that none covers, or that two cover. */
interface BorderGap {
  readonly areaKm2: number;
  /** A position of its edge. */
  readonly at: Position;
}

/**
 * Holes left when all areas are merged along the arcs that they share: where two neighbours do not
 * draw their border through the same points, a sliver remains, gap or overlap. Largest first.
 */
export function borderGaps(topology: CodedTopology): BorderGap[] {
  const areas = geometriesOf(topology) as TopologyPolygon[];
  const union: MultiPolygon = merge(topology, areas);
  return union.coordinates
    .flatMap((rings) => rings.slice(1))
    .map((ring) => ({
      areaKm2: sphericalAreaKm2({ type: 'Polygon', coordinates: [ring] }),
      at: ring[0],
    }))
    .sort((a, b) => b.areaKm2 - a.areaKm2);
}
