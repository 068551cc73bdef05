import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { ByteWriter } from './byte-writer.ts';

/** A vector tile, already gzipped. */
export interface GzippedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

/** What the header of an archive of tiles says. */
export interface ArchiveOptions {
  readonly metadata: Record<string, unknown>;
}

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  readonly runLength: number;
}

/** Root directories must fit in the first 16 kB together with the header. */
const MAX_ROOT_BYTES = 16384 - 127;

/**
 * Writes a PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md):
 * header, root directory, metadata, leaf directories, tiles in Hilbert order; equal tiles once.
 *
 * @throws RangeError when there is no tile.
 */
export function writePmtiles(tiles: readonly GzippedTile[], options: ArchiveOptions): Uint8Array {
  if (tiles.length === 0) throw new RangeError('a PMTiles archive needs at least one tile');
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), tile }))
    .sort((a, b) => a.id - b.id);
  const { entries, contents, dataLength } = layTiles(sorted);
  const metadata = gzipSync(Buffer.from(JSON.stringify(options.metadata)), { level: 9 });
  const { root, leaves } = directories(entries);
  const zooms = tiles.map(({ z }) => z);
  const [west, south, east, north] = boundsOf(tiles);
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header[7] = 3;
  const rootOffset = 127;
  const metadataOffset = rootOffset + root.length;
  const leavesOffset = metadataOffset + metadata.length;
  const dataOffset = leavesOffset + leaves.length;
  [
    rootOffset,
    root.length,
    metadataOffset,
    metadata.length,
    leavesOffset,
    leaves.length,
    dataOffset,
    dataLength,
    tiles.length,
    entries.length,
    contents.length,
  ].forEach((value, i) => {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  });
  header[96] = 1; // clustered: tiles are stored in the order of their ids
  header[97] = 2; // directories and metadata: gzip
  header[98] = 2; // tiles: gzip
  header[99] = 1; // Mapbox vector tiles
  header[100] = Math.min(...zooms);
  header[101] = Math.max(...zooms);
  const degrees = (value: number) => Math.round(value * 1e7);
  header.writeInt32LE(degrees(west), 102);
  header.writeInt32LE(degrees(south), 106);
  header.writeInt32LE(degrees(east), 110);
  header.writeInt32LE(degrees(north), 114);
  header[118] = 5;
  header.writeInt32LE(degrees((west + east) / 2), 119);
  header.writeInt32LE(degrees((south + north) / 2), 123);
  return Buffer.concat([header, root, metadata, leaves, ...contents]);
}

/**
 * West, south, east, north in degrees of the tiles of the greatest zoom: maps ask for no tile outside
 * what the header says.
 */
function boundsOf(tiles: readonly GzippedTile[]): readonly [number, number, number, number] {
  const greatest = tiles.reduce((most, { z }) => Math.max(most, z), 0);
  let [west, south, east, north] = [1, 0, 0, 1];
  for (const { z, x, y } of tiles) {
    if (z < greatest) continue;
    west = Math.min(west, x / 2 ** z);
    east = Math.max(east, (x + 1) / 2 ** z);
    north = Math.min(north, y / 2 ** z);
    south = Math.max(south, (y + 1) / 2 ** z);
  }
  const latitude = (share: number) =>
    (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;
  return [west * 360 - 180, latitude(south), east * 360 - 180, latitude(north)];
}

function layTiles(sorted: readonly { id: number; tile: GzippedTile }[]) {
  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const offsets = new Map<string, number>();
  let dataLength = 0;
  for (const { id, tile } of sorted) {
    const digest = createHash('sha256').update(tile.bytes).digest('base64');
    let offset = offsets.get(digest);
    if (offset === undefined) {
      offset = dataLength;
      offsets.set(digest, offset);
      contents.push(tile.bytes);
      dataLength += tile.bytes.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === offset && last.tileId + last.runLength === id) {
      entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
    } else entries.push({ tileId: id, offset, length: tile.bytes.length, runLength: 1 });
  }
  return { entries, contents, dataLength };
}

/** A root directory alone when it fits, else a root that points to leaf directories. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = serialiseDirectory(entries);
  if (whole.length <= MAX_ROOT_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
  for (let leafSize = 1024; ; leafSize *= 2) {
    const rootEntries: Entry[] = [];
    const leaves: Buffer[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += leafSize) {
      const leaf = serialiseDirectory(entries.slice(start, start + leafSize));
      rootEntries.push({
        tileId: entries[start].tileId,
        offset,
        length: leaf.length,
        runLength: 0,
      });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = serialiseDirectory(rootEntries);
    if (root.length <= MAX_ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

function serialiseDirectory(entries: readonly Entry[]): Buffer {
  const out = new ByteWriter();
  out.varint(entries.length);
  entries.forEach(({ tileId }, i) => {
    out.varint(tileId - (i > 0 ? entries[i - 1].tileId : 0));
  });
  for (const { runLength } of entries) out.varint(runLength);
  for (const { length } of entries) out.varint(length);
  entries.forEach(({ offset }, i) => {
    const previous = entries[i - 1];
    out.varint(previous && offset === previous.offset + previous.length ? 0 : offset + 1);
  });
  return gzipSync(out.written, { level: 9 });
}
