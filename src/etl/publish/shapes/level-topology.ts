import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Path } from '../../../core/geo/shapes/path.ts';
import { simplify } from '../../../core/geo/shapes/simplify.ts';
import { type CommuneMosaic, dissolve, type HalfChain } from '../tiles/commune-mosaic.ts';

/** Shapes of a level: one object, named after it, whose geometries carry their code. */
export type LevelTopology = Topology<Record<string, GeometryCollection<{ code: string }>>>;

/** The communes that share arcs, and their arcs on the grid of the source. */
export interface SharedArcs {
  readonly mosaic: CommuneMosaic;
  /** Points of each arc of the mosaic, in whole steps of `unit`. */
  readonly arcs: readonly Path[];
  /** Degrees of one step. */
  readonly unit: number;
}

/** Reads the arcs of a quantised topology whose grid starts at 0. */
export function gridArcs({ arcs }: Topology): Path[] {
  return arcs.map((steps) => {
    let x = 0;
    let y = 0;
    return steps.flatMap(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });
}

/**
 * The territories of a level, as areas made of communes. Borders run from one junction of the level
 * to the next and are simplified there, once for both sides: neighbours still meet. A ring that
 * would be left with fewer than four positions keeps all of its own, so that no territory vanishes.
 *
 * @param codes of the territories, in the order of the geometries; those without a shape have none.
 * @param codeOf the territory of a commune, undefined when it is in none.
 * @param toleranceDegrees positions nearer than this to the line without them are dropped.
 */
export function levelTopology(
  level: string,
  { mosaic, arcs, unit }: SharedArcs,
  codes: readonly string[],
  codeOf: (commune: string) => string | undefined,
  toleranceDegrees: number,
): LevelTopology {
  const areas = dissolve(mosaic, codeOf);
  const borders = borderIndex(mosaic, [...areas.values()]);
  const tolerance = toleranceDegrees / unit;
  const whole = borders.chains.map((chain) => chainPositions(chain, arcs));
  const drawn = whole.map((path) =>
    tolerance > 0 && path.length > 4 ? simplify(path, tolerance) : path,
  );
  for (const ring of borders.rings) {
    const positions = ring.reduce((count, ref) => count + drawn[chainOf(ref)].length / 2 - 1, 1);
    if (positions < 4) for (const ref of ring) drawn[chainOf(ref)] = whole[chainOf(ref)];
  }
  return {
    type: 'Topology',
    transform: { scale: [unit, unit], translate: [0, 0] },
    objects: {
      [level]: {
        type: 'GeometryCollection',
        geometries: codes.map((code) => {
          const polygons = areas.get(code);
          const properties = { code };
          if (!polygons) return { type: null, properties } as never;
          const rings = polygons.map((polygon) => polygon.map((ring) => borders.refs.get(ring)!));
          return { type: 'MultiPolygon', arcs: rings, properties };
        }),
      },
    },
    arcs: drawn.map(steps),
  };
}

interface BorderIndex {
  /** Halves of each border, from junction to junction, or all around. */
  readonly chains: readonly HalfChain[];
  /** Rings of an area → references to borders, as TopoJSON writes them: `~i` backwards. */
  readonly refs: ReadonlyMap<HalfChain, number[]>;
  readonly rings: readonly number[][];
}

const chainOf = (ref: number) => (ref < 0 ? ~ref : ref);

/** Cuts the rings of all areas at the nodes where more than two borders meet. */
function borderIndex(
  { startNode }: CommuneMosaic,
  areas: readonly (readonly HalfChain[])[][],
): BorderIndex {
  const rings = areas.flat(2) as unknown as HalfChain[];
  const bordersAt = new Map<number, number>();
  const counted = new Set<number>();
  for (const half of rings.flat()) {
    if (counted.has(half >> 1)) continue;
    counted.add(half >> 1);
    for (const node of [startNode[half], startNode[half ^ 1]]) {
      bordersAt.set(node, (bordersAt.get(node) ?? 0) + 1);
    }
  }
  const chains: HalfChain[] = [];
  const chainFrom = new Map<number, number>();
  const refOf = (chain: HalfChain): number => {
    const known = chainFrom.get(chain[0]);
    if (known !== undefined) return known;
    const ref = chains.push(chain) - 1;
    chainFrom.set(chain[0], ref);
    chainFrom.set(chain[chain.length - 1] ^ 1, ~ref);
    return ref;
  };
  const refs = new Map<HalfChain, number[]>();
  for (const ring of rings) {
    const isJunction = (half: number) => bordersAt.get(startNode[half]) !== 2;
    // A ring without a junction is the same from either side only if both start at the same node.
    const first = ring.findIndex(isJunction);
    const start = first >= 0 ? first : lowestNode(ring, startNode);
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    const pieces: number[][] = [];
    turned.forEach((half, i) => {
      if (i === 0 || isJunction(half)) pieces.push([half]);
      else pieces[pieces.length - 1].push(half);
    });
    refs.set(ring, pieces.map(refOf));
  }
  return { chains, refs, rings: [...refs.values()] };
}

function lowestNode(ring: HalfChain, startNode: Int32Array): number {
  let lowest = 0;
  ring.forEach((half, i) => {
    if (startNode[half] < startNode[ring[lowest]]) lowest = i;
  });
  return lowest;
}

function chainPositions(chain: HalfChain, arcs: readonly Path[]): number[] {
  const path: number[] = [];
  chain.forEach((half, position) => {
    const arc = arcs[half >> 1];
    const last = arc.length / 2 - 1;
    for (let i = position === 0 ? 0 : 1; i <= last; i++) {
      const at = 2 * (half % 2 === 0 ? i : last - i);
      path.push(arc[at], arc[at + 1]);
    }
  });
  return path;
}

/** Positions as TopoJSON stores them: the first, then the step from each to the next. */
function steps(path: Path): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < path.length; i += 2) {
    if (i === 0) found.push([path[0], path[1]]);
    else found.push([path[i] - path[i - 2], path[i + 1] - path[i - 1]]);
  }
  return found;
}
