import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
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
 * Cuts areas into arcs that neighbours share, on a grid of 10^-decimals degrees. Positions that have
 * no more decimals are kept exactly; borders are shared where both sides name the same positions.
 *
 * @param name of the only object of the topology
 */
export function losslessTopology(
  name: string,
  areas: readonly CodedArea[],
  decimals: number,
): CodedTopology {
  const collection: FeatureCollection<Polygon | MultiPolygon | null> = {
    type: 'FeatureCollection',
    features: areas.map(
      ({ code, geometry }): Feature<Polygon | MultiPolygon | null> => ({
        type: 'Feature',
        properties: { code },
        geometry,
      }),
    ),
  };
  const exact = topology({ [name]: collection }) as unknown as CodedTopology;
  const unit = 10 ** decimals;
  return {
    type: 'Topology',
    transform: { scale: [1 / unit, 1 / unit], translate: [0, 0] },
    objects: exact.objects,
    arcs: exact.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map((position) => {
        const [column, row] = [Math.round(position[0]! * unit), Math.round(position[1]! * unit)];
        const step = [column - x, row - y];
        [x, y] = [column, row];
        return step;
      });
    }),
  };
}

/** The geometries of the only object of a topology, in the order of the areas. */
export function geometriesOf(topology: CodedTopology): GeometryObject<{ code: string }>[] {
  return Object.values(topology.objects)[0]!.geometries;
}
