import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { geoArea } from 'd3';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import type { LevelIndex } from '../../../src/edition/files/level-index.ts';
import type { Manifest } from '../../../src/edition/manifest.ts';
import { folders } from '../../../src/etl/folders.ts';
import { askPublished } from '../published.ts';

const edition = join(folders.dist, 'edition');
const readGzip = (path: string) =>
  JSON.parse(gunzipSync(readFileSync(join(edition, path))).toString());
const manifest: Manifest = JSON.parse(readFileSync(join(edition, 'manifest.json'), 'utf8'));

it.each(manifest.levels)(
  'publishes the shapes of level $id, in the order of its index',
  ({ id, index, shapes }) => {
    const bytes = readFileSync(join(edition, shapes.path));
    expect(shapes.path).toBe(`shapes/${id}.topojson.gz`);
    expect(shapes.bytes).toBe(bytes.length);
    expect(shapes.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const topology = JSON.parse(gunzipSync(bytes).toString());
    const { codes } = readGzip(index.path) as LevelIndex;
    expect(
      topology.objects[id].geometries.map(
        (one: { properties: { code: string } }) => one.properties.code,
      ),
    ).toEqual(codes);
  },
);

it('keeps the area of every département within 5 %', async () => {
  const topology = readGzip('shapes/departement.topojson.gz');
  const { features } = feature(topology, topology.objects.departement) as unknown as {
    features: { properties: { code: string } }[];
  };
  const areas = await askPublished<{ code: string; area: number }>(
    `SELECT departement AS code, sum(area_km2) AS area FROM {communes} GROUP BY ALL`,
  );
  expect(areas).toHaveLength(101);
  for (const { code, area } of areas) {
    const shape = features.find(({ properties }) => properties.code === code)!;
    const ratio = (geoArea(shape as never) * 6371.0088 ** 2) / area;
    expect(ratio, code).toBeGreaterThan(0.95);
    expect(ratio, code).toBeLessThan(1.05);
  }
});
