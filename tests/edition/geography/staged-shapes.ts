import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { folders } from '../../../src/etl/folders.ts';

export type Area = Polygon | MultiPolygon;

/** Shapes of the producers by code, as staged; null where a perimeter collapsed. */
export function stagedShapes(name: 'communes' | 'qpv'): Map<string, Area | null> {
  const path = join(folders.staged, 'shapes', `${name}.topojson.gz`);
  const topology = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Topology;
  const { features } = feature(topology, topology.objects[name]) as FeatureCollection<
    Area | null,
    { code: string }
  >;
  return new Map(features.map(({ properties, geometry }) => [properties.code, geometry]));
}
