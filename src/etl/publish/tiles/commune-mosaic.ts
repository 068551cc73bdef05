import { group } from 'd3';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Path } from '../../../core/geo/shapes/path.ts';
import { mercator } from './tile-grid.ts';

/**
 * The communes as polygons that share arcs. An arc is walked in two directions, its halves:
 * `2 × arc` from its first point to its last and `2 × arc + 1` backwards; `half ^ 1` is the other
 * direction of the same arc. Seen on screen outer rings turn clockwise and holes counterclockwise,
 * so that two neighbours walk a shared arc in opposite directions.
 */
export interface CommuneMosaic {
  /** Points of each arc, in Mercator units: 0–1 from west to east and from north to south. */
  readonly arcs: readonly Path[];
  /** Node at which each half starts; that of `half ^ 1` is where it ends. */
  readonly startNode: Int32Array;
  /** Polygon that walks along each half, −1 where none does (coasts, frontiers). */
  readonly polygonOf: Int32Array;
  /** Commune of each polygon. */
  readonly communeOf: readonly string[];
}

/** A ring, or a line, as the halves that follow each other along it. */
export type HalfChain = readonly number[];

/**
 * Reads a quantised topology whose first object holds the communes, `code` being a property.
 *
 * @throws an Error when the topology is not quantised, or three polygons share an arc.
 */
export function communeMosaic(topology: Topology): CommuneMosaic {
  const { transform } = topology;
  if (!transform) throw new Error('communes: a quantised topology is needed');
  const { scale, translate } = transform;
  const startNode = new Int32Array(2 * topology.arcs.length);
  const nodes = new Map<string, number>();
  const nodeAt = (x: number, y: number) => {
    const key = `${x} ${y}`;
    const known = nodes.get(key) ?? nodes.size;
    nodes.set(key, known);
    return known;
  };
  const arcs = topology.arcs.map((steps, arc): Path => {
    let x = 0;
    let y = 0;
    return steps.flatMap(([dx, dy], i) => {
      x += dx;
      y += dy;
      if (i === 0) startNode[2 * arc] = nodeAt(x, y);
      if (i === steps.length - 1) startNode[2 * arc + 1] = nodeAt(x, y);
      return mercator(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
  });
  const polygonOf = new Int32Array(2 * arcs.length).fill(-1);
  const communeOf: string[] = [];
  for (const { code, polygons } of polygonsOf(topology)) {
    for (const rings of polygons) {
      const polygon = communeOf.push(code) - 1;
      rings.forEach((refs, i) => {
        const halves = refs.map((ref) => (ref < 0 ? 2 * ~ref + 1 : 2 * ref));
        const clockwise = chainArea(arcs, halves) > 0;
        for (const half of halves) {
          const walked = clockwise === (i === 0) ? half : half ^ 1;
          if (polygonOf[walked] >= 0) {
            throw new Error(`communes ${communeOf[polygonOf[walked]]} and ${code} overlap`);
          }
          polygonOf[walked] = polygon;
        }
      });
    }
  }
  return { arcs, startNode, polygonOf, communeOf };
}

function polygonsOf(topology: Topology): { code: string; polygons: number[][][] }[] {
  const communes = Object.values(topology.objects)[0] as GeometryCollection;
  return communes.geometries.map((geometry) => ({
    code: (geometry.properties as { code: string }).code,
    polygons:
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [],
  }));
}

/** Area within a closed chain: positive when it turns clockwise on screen. */
function chainArea(arcs: CommuneMosaic['arcs'], halves: HalfChain): number {
  let doubled = 0;
  for (const half of halves) {
    const arc = arcs[half >> 1];
    const sign = half % 2 === 0 ? 1 : -1;
    for (let i = 2; i < arc.length; i += 2) {
      doubled += sign * (arc[i - 2] * arc[i + 1] - arc[i] * arc[i - 1]);
    }
  }
  return doubled / 2;
}

/**
 * Polygons of the areas made of the communes of one key: outer ring first, then its holes.
 *
 * @param keyOf key of a commune, undefined when it is in no area.
 */
export function dissolve<Key>(
  mosaic: CommuneMosaic,
  keyOf: (commune: string) => Key | undefined,
): Map<Key, HalfChain[][]> {
  const { arcs, startNode, polygonOf, communeOf } = mosaic;
  const keys = communeOf.map(keyOf);
  const pieceOf = connectedPieces(mosaic, keys);
  const outline = new Map<number, number[]>();
  polygonOf.forEach((polygon, half) => {
    if (polygon < 0 || keys[polygon] === undefined) return;
    const beyond = polygonOf[half ^ 1];
    if (beyond >= 0 && keys[beyond] === keys[polygon]) return;
    const halves = outline.get(pieceOf[polygon]);
    if (halves) halves.push(half);
    else outline.set(pieceOf[polygon], [half]);
  });
  const areas = new Map<Key, HalfChain[][]>();
  for (const [piece, halves] of outline) {
    // One ring of a connected piece turns clockwise, around it; all others are its holes.
    const rings = closedChains(startNode, halves)
      .map((ring) => ({ ring, area: chainArea(arcs, ring) }))
      .sort((a, b) => b.area - a.area)
      .map(({ ring }) => ring);
    const key = keys[piece] as Key;
    const polygons = areas.get(key);
    if (polygons) polygons.push(rings);
    else areas.set(key, [rings]);
  }
  return areas;
}

/** For each polygon, the first of those that it reaches through arcs shared within its key. */
function connectedPieces({ polygonOf }: CommuneMosaic, keys: readonly unknown[]): Int32Array {
  const parent = Int32Array.from(keys, (_, i) => i);
  const root = (polygon: number): number => {
    let top = polygon;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top]];
      top = parent[top];
    }
    return top;
  };
  for (let half = 0; half < polygonOf.length; half += 2) {
    const [one, other] = [polygonOf[half], polygonOf[half + 1]];
    if (one < 0 || other < 0 || keys[one] === undefined || keys[one] !== keys[other]) continue;
    const [a, b] = [root(one), root(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return parent.map((_, polygon) => root(polygon));
}

/** Follows halves from node to node until each chain comes back to where it started. */
function closedChains(startNode: Int32Array, halves: readonly number[]): number[][] {
  const leaving = group(halves, (half) => startNode[half]);
  const walked = new Set<number>();
  const chains: number[][] = [];
  for (const first of halves) {
    if (walked.has(first)) continue;
    const chain: number[] = [];
    for (let half: number | undefined = first; half !== undefined; ) {
      walked.add(half);
      chain.push(half);
      const node: number = startNode[half ^ 1];
      if (node === startNode[first]) break;
      half = leaving.get(node)?.find((next) => !walked.has(next));
    }
    chains.push(chain);
  }
  return chains;
}

/**
 * Lines between communes of different keys, coasts and frontiers left out; lines run from one
 * junction to the next.
 */
export function bordersBetween<Key>(
  { startNode, polygonOf, communeOf }: CommuneMosaic,
  keyOf: (commune: string) => Key | undefined,
): HalfChain[] {
  const keys = communeOf.map(keyOf);
  const halves: number[] = [];
  for (let half = 0; half < polygonOf.length; half += 2) {
    const [one, other] = [polygonOf[half], polygonOf[half + 1]];
    if (one >= 0 && other >= 0 && keys[one] !== keys[other]) halves.push(half, half + 1);
  }
  const leaving = group(halves, (half) => startNode[half]);
  const isJunction = (half: number) => leaving.get(startNode[half])!.length !== 2;
  const walked = new Set<number>();
  const lines: number[][] = [];
  // Loops without any junction come last, from anywhere.
  for (const first of [...halves.filter(isJunction), ...halves]) {
    if (walked.has(first >> 1)) continue;
    const line: number[] = [];
    for (let half: number | undefined = first; half !== undefined; ) {
      walked.add(half >> 1);
      line.push(half);
      const back: number = half ^ 1;
      half = isJunction(back)
        ? undefined
        : leaving.get(startNode[back])!.find((next) => !walked.has(next >> 1));
    }
    lines.push(line);
  }
  return lines;
}
