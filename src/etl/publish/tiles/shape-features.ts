import { group } from 'd3';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

type CommuneShape = (TopoPolygon | TopoMultiPolygon) & { properties: { code: string } };

/** The communes of a topology, ready to be merged into any territory or zone. */
export interface CommuneTopology {
  readonly topology: Topology;
  readonly shapes: readonly CommuneShape[];
}

export function communeTopology(topology: Topology): CommuneTopology {
  const communes = topology.objects.communes ?? Object.values(topology.objects)[0];
  return {
    topology,
    shapes: (communes as GeometryCollection).geometries as unknown as CommuneShape[],
  };
}

/**
 * One feature a territory, made of its communes; its id is the territory's position.
 *
 * @param territoryOf position of the territory of a commune, undefined when it is in none.
 */
export function territoryFeatures(
  { topology, shapes }: CommuneTopology,
  territoryOf: ReadonlyMap<string, number>,
): Feature[] {
  const members = group(
    shapes.filter(({ properties }) => territoryOf.has(properties.code)),
    ({ properties }) => territoryOf.get(properties.code) as number,
  );
  return [...members].map(([id, shapesOfOne]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry:
      shapesOfOne.length === 1
        ? (feature(topology, shapesOfOne[0]) as Feature).geometry
        : (merge(topology, shapesOfOne as never) as MultiPolygon),
  }));
}

/** One feature a polygon of each class, its communes merged; `class` is the class id. */
export function classFeatures(
  { topology, shapes }: CommuneTopology,
  classOf: ReadonlyMap<string, string>,
): Feature[] {
  const members = group(
    shapes.filter(({ properties }) => classOf.has(properties.code)),
    ({ properties }) => classOf.get(properties.code) as string,
  );
  return [...members].flatMap(([id, shapesOfOne]) =>
    (merge(topology, shapesOfOne as never) as MultiPolygon).coordinates.map(
      (coordinates): Feature => ({
        type: 'Feature',
        properties: { class: id },
        geometry: { type: 'Polygon', coordinates },
      }),
    ),
  );
}

/** The borders between territories of a level, coasts and frontiers left out. */
export function borderFeature(
  { topology, shapes }: CommuneTopology,
  territoryOf: ReadonlyMap<string, number>,
  level: string,
): Feature {
  const object = {
    type: 'GeometryCollection',
    geometries: shapes,
  } as unknown as GeometryCollection;
  const geometry = mesh(topology, object, (a, b) => {
    const one = (a as unknown as CommuneShape).properties.code;
    const other = (b as unknown as CommuneShape).properties.code;
    return territoryOf.get(one) !== territoryOf.get(other);
  }) as MultiLineString;
  return { type: 'Feature', properties: { level }, geometry };
}
