import type { Path } from '../../../core/geo/shapes/path.ts';
import { ByteWriter } from './byte-writer.ts';

/** Types of the geometries of a tile. */
export const geometryTypes = { point: 1, lines: 2, polygons: 3 } as const;

export type GeometryKind = keyof typeof geometryTypes;

/** What a feature carries beside its shape. */
export interface FeatureLabels {
  /** Whole number, 0 or more. */
  readonly id?: number;
  readonly tags?: Readonly<Record<string, string | number>>;
}

const moveTo = 1;
const lineTo = 2;
const closePath = 15;

const text = new TextEncoder();

/**
 * One layer of a Mapbox vector tile in the making
 * (https://github.com/mapbox/vector-tile-spec/tree/master/2.1): features are encoded as they come.
 */
export class TileLayerWriter {
  readonly #body = new ByteWriter();
  readonly #feature = new ByteWriter();
  readonly #part = new ByteWriter();
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<string | number, number>();

  constructor(name: string, extent: number) {
    this.#body.varint(15 * 8);
    this.#body.varint(2);
    this.#body.field(1, text.encode(name));
    this.#body.varint(5 * 8);
    this.#body.varint(extent);
  }

  /** Adds a feature; `west` and `north` are taken away from the positions of its paths. */
  add(
    { id, tags }: FeatureLabels,
    kind: GeometryKind,
    paths: readonly Path[],
    west: number,
    north: number,
  ): void {
    const feature = this.#feature;
    const part = this.#part;
    feature.clear();
    if (id !== undefined) {
      feature.varint(1 * 8);
      feature.varint(id);
    }
    if (tags) {
      part.clear();
      for (const [key, value] of Object.entries(tags)) {
        part.varint(positionIn(this.#keys, key));
        part.varint(positionIn(this.#values, value));
      }
      feature.field(2, part.written);
    }
    feature.varint(3 * 8);
    feature.varint(geometryTypes[kind]);
    part.clear();
    writePaths(part, kind, paths, west, north);
    feature.field(4, part.written);
    this.#body.field(2, feature.written);
  }

  /** The layer as the bytes of a field of the tile. */
  finish(): Uint8Array {
    for (const key of this.#keys.keys()) this.#body.field(3, text.encode(key));
    for (const value of this.#values.keys()) {
      const encoded = new ByteWriter();
      if (typeof value === 'string') encoded.field(1, text.encode(value));
      else {
        encoded.varint(5 * 8);
        encoded.varint(value);
      }
      this.#body.field(4, encoded.written);
    }
    const layer = new ByteWriter();
    layer.field(3, this.#body.written);
    return layer.written;
  }
}

function positionIn<Value>(positions: Map<Value, number>, value: Value): number {
  const known = positions.get(value);
  if (known !== undefined) return known;
  positions.set(value, positions.size);
  return positions.size - 1;
}

function writePaths(
  out: ByteWriter,
  kind: GeometryKind,
  paths: readonly Path[],
  west: number,
  north: number,
): void {
  let x = west;
  let y = north;
  for (const path of paths) {
    for (let i = 0; i < path.length; i += 2) {
      if (i === 0) out.varint(8 + moveTo);
      if (i === 2) out.varint((path.length / 2 - 1) * 8 + lineTo);
      out.zigzag(path[i] - x);
      out.zigzag(path[i + 1] - y);
      x = path[i];
      y = path[i + 1];
    }
    if (kind === 'polygons') out.varint(closePath);
  }
}
