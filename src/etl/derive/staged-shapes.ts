import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { stagedTopology } from '../shapes/staged-topology.ts';
import type { CommuneShape } from '../supplied/commune-locator.ts';
import type { QpvPerimeter } from './qpv-access.ts';

/** Perimeters of the QPV, as staged. */
export function readPerimeters(stagedFolder: string): Promise<QpvPerimeter[]> {
  return readShapes(stagedFolder, 'qpv');
}

/** Staged shapes, each with its code. */
async function readShapes(stagedFolder: string, name: 'communes' | 'qpv'): Promise<QpvPerimeter[]> {
  const topology = await stagedTopology(stagedFolder, name);
  return (feature(topology, topology.objects[name]) as FeatureCollection)
    .features as QpvPerimeter[];
}

/** Shapes of the communes that have one. */
export async function readCommuneShapes(stagedFolder: string): Promise<CommuneShape[]> {
  const shapes = await readShapes(stagedFolder, 'communes');
  return shapes.flatMap(({ properties: { code }, geometry }) =>
    geometry === null ? [] : { code, geometry },
  );
}
