import { gzipSync } from 'node:zlib';
import { PMTiles, type Source, tileIdToZxy } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { type GzippedTile, writePmtiles } from '../../../src/etl/publish/tiles/pmtiles-writer.ts';

const options = { metadata: { name: 'test' } };

function open(archive: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}

/** The first `count` tiles of the Hilbert order, each with a content of its own unless `same`. */
function tiles(count: number, same = false): GzippedTile[] {
  return Array.from({ length: count }, (_, id) => {
    const [z, x, y] = tileIdToZxy(id);
    return { z, x, y, bytes: gzipSync(Buffer.from(same ? 'same' : `${z}/${x}/${y}`)) };
  });
}

async function content(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const tile = await archive.getZxy(z, x, y);
  return tile ? Buffer.from(tile.data).toString() : null;
}

describe('a PMTiles archive, read back by the reader of the format', () => {
  it.each([1, 500, 9000])('gives back each of %d tiles', async (count) => {
    const written = tiles(count);
    const archive = open(writePmtiles([...written].reverse(), options));
    for (const { z, x, y } of [written[0], written[Math.floor(count / 2)], written[count - 1]]) {
      expect(await content(archive, z, x, y)).toBe(`${z}/${x}/${y}`);
    }
    const [z, x, y] = tileIdToZxy(count + 5);
    expect(await content(archive, z, x, y)).toBeNull();
  });

  it('says its zooms and metadata', async () => {
    const archive = open(writePmtiles(tiles(30), options));
    const header = await archive.getHeader();
    expect([header.specVersion, header.minZoom, header.maxZoom]).toEqual([3, 0, 3]);
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });

  it('has the bounds of its tiles, outside which maps ask for none', async () => {
    const bytes = gzipSync(Buffer.from('tile'));
    // Tahiti and Strasbourg at zoom 9.
    const far = [
      { z: 3, x: 0, y: 0, bytes },
      { z: 9, x: 43, y: 281, bytes },
      { z: 9, x: 267, y: 176, bytes },
    ];
    const header = await open(writePmtiles(far, options)).getHeader();
    expect(header.minLon).toBeLessThan(-149.539);
    expect(header.minLat).toBeLessThan(-17.527);
    expect(header.maxLon).toBeGreaterThan(7.75);
    expect(header.maxLat).toBeGreaterThan(48.58);
    expect(header.minLon).toBeCloseTo((43 / 512) * 360 - 180, 6);
    expect(header.maxLon).toBeCloseTo((268 / 512) * 360 - 180, 6);
  });

  it('keeps equal tiles once', async () => {
    const once = writePmtiles(tiles(1, true), options);
    const many = writePmtiles(tiles(300, true), options);
    expect(many.length).toBeLessThan(once.length + 50);
    expect(await content(open(many), 4, 3, 3)).toBe('same');
  });

  it('refuses to be empty', () => {
    expect(() => writePmtiles([], options)).toThrow(/at least one tile/);
  });
});
