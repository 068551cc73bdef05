import { deflateSync } from 'node:zlib';

/** Pixels, four bytes each (red, green, blue, opacity), rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * Writes a PNG of a few colours, chosen by median cut: pictures of pages are made of few. The
 * opacity is left out.
 *
 * @param mostColours 2 to 256
 */
export function palettePng({ width, height, rgba }: Pixels, mostColours = 256): Buffer {
  const counts = new Map<number, number>();
  const keys = new Uint32Array(width * height);
  for (let i = 0; i < keys.length; i++) {
    // Six bits a channel: what the eye tells apart on a page, and few enough to sort.
    const key = (rgba[4 * i] >> 2) * 4096 + (rgba[4 * i + 1] >> 2) * 64 + (rgba[4 * i + 2] >> 2);
    keys[i] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = medianCut(
    [...counts].map(([key, count]) => ({ key, count })),
    mostColours,
  );
  const entryOf = new Map(palette.flatMap(({ keys: of }, entry) => of.map((key) => [key, entry])));
  return indexedPng({
    width,
    height,
    entries: Uint8Array.from(keys, (key) => entryOf.get(key) as number),
    palette: palette.map(({ colour }) => colour),
  });
}

/** Pixels by their entries in a palette of at most 256 colours (red, green, blue), rows from the top. */
export interface IndexedPixels {
  readonly width: number;
  readonly height: number;
  readonly entries: Uint8Array;
  readonly palette: readonly (readonly number[])[];
  /** The first entry lets through what is behind the picture. */
  readonly isFirstTransparent?: boolean;
}

/** Writes a PNG of given colours. */
export function indexedPng(pixels: IndexedPixels): Buffer {
  const { width, height, entries, palette, isFirstTransparent = false } = pixels;
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    rows.set(entries.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, palette, no filter, no interlace.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    ...(isFirstTransparent ? [chunk('tRNS', Buffer.from([0]))] : []),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Counted {
  readonly key: number;
  readonly count: number;
}

interface Box {
  readonly colours: readonly Counted[];
  readonly axis: number;
  /** Spread along the axis, weighted by pixels: the box with the most is cut next. */
  readonly weight: number;
}

const channels = (key: number) => [key >> 12, (key >> 6) & 63, key & 63];

function medianCut(
  colours: readonly Counted[],
  mostColours: number,
): { keys: number[]; colour: [number, number, number] }[] {
  const boxes: Box[] = [boxOf(colours)];
  while (boxes.length < mostColours) {
    boxes.sort((a, b) => a.weight - b.weight);
    const widest = boxes.pop() as Box;
    if (widest.colours.length < 2) {
      boxes.push(widest);
      break;
    }
    const sorted = widest.colours.toSorted(
      (a, b) => channels(a.key)[widest.axis] - channels(b.key)[widest.axis],
    );
    const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
    let passed = 0;
    const found = sorted.findIndex(({ count }) => {
      passed += count;
      return passed >= half;
    });
    const at = Math.min(sorted.length - 1, Math.max(1, found));
    boxes.push(boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at)));
  }
  return boxes.map(({ colours: members }) => {
    const total = members.reduce((sum, { count }) => sum + count, 0);
    const mean = [0, 1, 2].map((axis) =>
      Math.min(
        255,
        Math.round(
          (4.04 * members.reduce((sum, { key, count }) => sum + channels(key)[axis] * count, 0)) /
            total,
        ),
      ),
    );
    return { keys: members.map(({ key }) => key), colour: mean as [number, number, number] };
  });
}

function boxOf(colours: readonly Counted[]): Box {
  const ranges = [0, 1, 2].map((axis) => {
    const values = colours.map(({ key }) => channels(key)[axis]);
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 63);
  });
  const spread = Math.max(...ranges);
  const pixels = colours.reduce((sum, { count }) => sum + count, 0);
  // The square root keeps rare colours: a mark is as much a colour as the paper.
  return {
    colours,
    axis: ranges.indexOf(spread),
    weight: colours.length < 2 ? 0 : spread * Math.sqrt(pixels),
  };
}

function chunk(type: string, content: Buffer): Buffer {
  const name = Buffer.from(type, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(Buffer.concat([name, content])));
  return Buffer.concat([length, name, content, sum]);
}

/** CRC-32 as PNG has it. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
