import { expect, it } from 'vitest';
import { decodeAdjacency } from '../../../src/edition/files/adjacency-file.ts';
import { ask, gunzipped, levelIndex, publishedManifest } from '../edition-folder.ts';
import { type Area, stagedShapes } from './staged-shapes.ts';

interface Border {
  readonly commune: string;
  readonly neighbour: string;
}

const manifest = publishedManifest();
const borders = await ask<Border>('FROM {commune_adjacency} ORDER BY ALL');
const pairs = new Set(borders.map(({ commune, neighbour }) => `${commune} ${neighbour}`));

it('a border has two sides, and no commune borders on itself', () => {
  expect(pairs.size).toBe(borders.length);
  expect(borders.length).toBeGreaterThan(200_000);
  const wrong = borders.filter(
    ({ commune, neighbour }) => commune === neighbour || !pairs.has(`${neighbour} ${commune}`),
  );
  expect(wrong).toEqual([]);
});

it('the file of the map says the same as the table', () => {
  const { codes } = levelIndex(manifest, 'commune');
  const { path } = manifest.files.adjacency;
  const { offsets, neighbours } = decodeAdjacency(path, gunzipped(path), codes.length);
  const read = codes.flatMap((commune, i) =>
    Array.from(
      neighbours.subarray(offsets[i], offsets[i + 1]),
      (other) => `${commune} ${codes[other]}`,
    ),
  );
  expect(read.sort()).toEqual([...pairs].sort());
});

it('communes that share a segment of their outlines are neighbours, and no others', () => {
  const shapes = stagedShapes('communes');
  for (const department of ['69', '2A', '974']) {
    const owners = new Map<string, string[]>();
    for (const [code, shape] of shapes) {
      if (!code.startsWith(department)) continue;
      for (const segment of segments(shape!)) {
        owners.set(segment, [...(owners.get(segment) ?? []), code]);
      }
    }
    const shared = [...owners.values()].flatMap((codes) =>
      codes.flatMap((a) => codes.flatMap((b) => (a === b ? [] : [`${a} ${b}`]))),
    );
    const told = borders.filter(
      ({ commune, neighbour }) =>
        commune.startsWith(department) && neighbour.startsWith(department),
    );
    expect(told.length, department).toBeGreaterThan(80);
    expect([...new Set(shared)].sort(), department).toEqual(
      told.map(({ commune, neighbour }) => `${commune} ${neighbour}`),
    );
  }
});

it('islands have no neighbour, and Villeurbanne has those of the map', () => {
  const of = (code: string) =>
    borders.filter(({ commune }) => commune === code).map(({ neighbour }) => neighbour);
  // Île-de-Bréhat, Ouessant, Groix, L'Île-d'Yeu.
  expect(['22016', '29155', '56069', '85113'].flatMap(of)).toEqual([]);
  // Bron, Caluire-et-Cuire across the Rhône, Lyon, Vaulx-en-Velin.
  expect(of('69266')).toEqual(['69029', '69034', '69123', '69256']);
});

/** Segments of the rings of an area, each named alike from either side. */
function segments(shape: Area): string[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.flatMap((rings) =>
    rings.flatMap((ring) =>
      ring.slice(1).map((end, i) => [String(ring[i]), String(end)].sort().join(' ')),
    ),
  );
}
