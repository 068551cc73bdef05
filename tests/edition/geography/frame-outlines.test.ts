import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { gunzippedJson, publishedManifest, publishedPath } from '../edition-folder.ts';

const manifest = publishedManifest();
const svg = readFileSync(publishedPath(manifest.files.frameOutlines.path), 'utf8');
const paths = [...svg.matchAll(/<path d="([^"]+)"\/>/g)].map(([, d]) => d);
const [side, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number);

/** Width over height of rings, and the share of their box that they fill. */
function form(rings: readonly (readonly (readonly number[])[])[]) {
  const points = rings.flat();
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
  const [wide, high] = [xs, ys].map((values) => Math.max(...values) - Math.min(...values));
  const area = rings.reduce((sum, ring) => {
    const twice = ring.reduce((all, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      return all + x * nextY - nextX * y;
    }, 0);
    return sum + Math.abs(twice) / 2;
  }, 0);
  return { ratio: wide / high, filled: area / (wide * high) };
}

describe('the outlines of territories', () => {
  it('are one for each, in squares one below the other, on less than 4 kB', () => {
    expect(svg.length).toBeLessThan(4096);
    expect(paths).toHaveLength(manifest.frames.length);
    expect(height).toBe(side * manifest.frames.length);
    paths.forEach((d, i) => {
      const numbers = d.match(/\d+/g)!.map(Number);
      const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, k) => k % 2 === axis));
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(side);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(side * i);
      expect(Math.max(...ys)).toBeLessThanOrEqual(side * (i + 1));
      const longest = Math.max(...[xs, ys].map((all) => Math.max(...all) - Math.min(...all)));
      expect(longest).toBeGreaterThan(0.8 * side);
    });
  });

  it.each([
    ['guadeloupe', '971'],
    ['martinique', '972'],
    ['guyane', '973'],
    ['reunion', '974'],
    ['mayotte', '976'],
  ])('of %s has the form of the published département %s', (frame, code) => {
    const level = manifest.levels.find(({ id }) => id === 'departement')!;
    const topology = gunzippedJson<Topology<{ departement: GeometryCollection<{ code: string }> }>>(
      level.shapes.path,
    );
    const shape = feature(topology, topology.objects.departement).features.find(
      ({ properties }) => properties.code === code,
    )!.geometry as { coordinates: Position[][][] };
    const ground = shape.coordinates.map(([ring]) => ring.slice(0, -1));
    const latitudes = ground.flat().map(([, latitude]) => latitude);
    const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
    const narrowing = Math.cos((middle * Math.PI) / 180);
    const published = form(ground.map((ring) => ring.map(([x, y]) => [x * narrowing, y])));
    const drawn = form(
      paths[manifest.frames.findIndex(({ id }) => id === frame)]
        .split('z')
        .filter((ring) => ring !== '')
        .map((ring) => {
          const numbers = ring.match(/\d+/g)!.map(Number);
          return Array.from({ length: numbers.length / 2 }, (_, i) =>
            numbers.slice(2 * i, 2 * i + 2),
          );
        }),
    );
    expect(Math.abs(drawn.ratio / published.ratio - 1)).toBeLessThan(0.08);
    // Bays narrower than what a button shows are gone, and so are islets.
    expect(Math.abs(drawn.filled / published.filled - 1)).toBeLessThan(0.2);
  });
});
