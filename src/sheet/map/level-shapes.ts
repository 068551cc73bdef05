import type { Topology } from 'topojson-specification';

/** Positions one after another, in degrees: longitude, latitude, longitude… */
export type Ring = Float64Array;

/** Shapes of a level by position in its index. */
export interface LevelShapes {
  /** Rings of a territory, holes among them; empty without shape. */
  ringsOf(position: number): readonly Ring[];
  /** Some territories as one: the rings around them all, and the lines between two of them. */
  merged(positions: readonly number[]): {
    readonly outline: readonly Ring[];
    readonly borders: readonly Ring[];
  };
}

/** Reads a published topology whose geometries are in the order of the level’s index. */
export function levelShapes(topology: Topology, level: string): LevelShapes {
  const object = topology.objects[level];
  if (object?.type !== 'GeometryCollection') {
    throw new RangeError(`shapes of level "${level}": a collection of geometries expected`);
  }
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = new Map<number, Ring>();
  const arcAt = (index: number): Ring => {
    const known = arcs.get(index);
    if (known) return known;
    const steps = topology.arcs[index];
    const arc = new Float64Array(2 * steps.length);
    let x = 0;
    let y = 0;
    steps.forEach(([dx, dy], i) => {
      x += dx;
      y += dy;
      arc[2 * i] = x * scale[0] + translate[0];
      arc[2 * i + 1] = y * scale[1] + translate[1];
    });
    arcs.set(index, arc);
    return arc;
  };
  return {
    ringsOf: (position) =>
      polygonsOf(object.geometries[position]).map((ring) => joined(ring, arcAt)),
    merged: (positions) => {
      const refs = positions.flatMap((at) => polygonsOf(object.geometries[at]).flat());
      const sides = new Set(refs);
      // An arc that is followed both ways has a territory on each side.
      const outer = refs.filter((ref) => !sides.has(~ref));
      return {
        outline: ringsFrom(outer.map((ref) => joined([ref], arcAt))),
        borders: refs.filter((ref) => ref >= 0 && sides.has(~ref)).map(arcAt),
      };
    },
  };
}

function polygonsOf(geometry: Topology['objects'][string]): readonly (readonly number[])[] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  return [];
}

function joined(refs: readonly number[], arcAt: (index: number) => Ring): Ring {
  const positions: number[] = [];
  refs.forEach((ref, i) => {
    const arc = arcAt(ref < 0 ? ~ref : ref);
    const last = arc.length / 2 - 1;
    for (let at = i === 0 ? 0 : 1; at <= last; at++) {
      const from = 2 * (ref < 0 ? last - at : at);
      positions.push(arc[from], arc[from + 1]);
    }
  });
  return Float64Array.from(positions);
}

/** Lines put end to end until each comes back to its start. */
function ringsFrom(lines: readonly Ring[]): Ring[] {
  const key = (line: Ring, at: number) => `${line[at]} ${line[at + 1]}`;
  const from = new Map<string, Ring[]>();
  for (const line of lines) {
    const start = key(line, 0);
    from.set(start, [...(from.get(start) ?? []), line]);
  }
  const rings: Ring[] = [];
  for (const first of lines) {
    const ring: number[] = [];
    let next = take(from.get(key(first, 0)), first);
    while (next) {
      ring.push(...(ring.length === 0 ? next : next.subarray(2)));
      next = from.get(key(next, next.length - 2))?.pop();
    }
    if (ring.length > 0) rings.push(Float64Array.from(ring));
  }
  return rings;
}

/** The line itself, taken out of those left; nothing when another ring has it. */
function take(left: Ring[] | undefined, line: Ring): Ring | undefined {
  const at = left?.indexOf(line) ?? -1;
  return at < 0 ? undefined : left?.splice(at, 1)[0];
}
