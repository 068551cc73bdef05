import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** An area and the code that the published shape carries; null keeps the code without a shape. */
export interface CodedArea {
  readonly code: string;
  readonly geometry: Polygon | MultiPolygon | null;
}

/** One object whose geometries carry their code. */
export type CodedTopology = Topology<Record<string, GeometryCollection<{ code: string }>>>;

/**
 * Cuts areas into arcs that neighbours share, on a grid of 10^-decimals degrees: positions that have
 * no more decimals are kept exactly, and borders are shared where both sides name the same positions.
 *
 * @param name of the only object of the topology
 */
export function losslessTopology(
  name: string,
  areas: readonly CodedArea[],
  decimals: number,
): CodedTopology {
  const unit = 10 ** decimals;
  const onGrid = topology({ [name]: collectionOnGrid(areas, unit) }) as unknown as CodedTopology;
  return {
    type: 'Topology',
    transform: { scale: [1 / unit, 1 / unit], translate: [0, 0] },
    objects: onGrid.objects,
    arcs: onGrid.arcs.map((arc) =>
      arc.map(([x, y], i) => (i === 0 ? [x, y] : [x - arc[i - 1][0], y - arc[i - 1][1]])),
    ),
  };
}

function collectionOnGrid(
  areas: readonly CodedArea[],
  unit: number,
): FeatureCollection<Polygon | MultiPolygon | null> {
  const ringOnGrid = (ring: Position[]) =>
    ring.map(([longitude, latitude]) => [
      Math.round(longitude * unit),
      Math.round(latitude * unit),
    ]);
  return {
    type: 'FeatureCollection',
    features: areas.map(({ code, geometry }) => ({
      type: 'Feature',
      properties: { code },
      geometry:
        geometry?.type === 'Polygon'
          ? { type: 'Polygon', coordinates: geometry.coordinates.map(ringOnGrid) }
          : geometry && {
              type: 'MultiPolygon',
              coordinates: geometry.coordinates.map((rings) => rings.map(ringOnGrid)),
            },
    })),
  };
}

/** The geometries of the only object of a topology, in the order of the areas. */
export function geometriesOf(topology: CodedTopology): GeometryObject<{ code: string }>[] {
  return Object.values(topology.objects)[0].geometries;
}
