import type { Topology } from 'topojson-specification';

/** Positions one after another, in degrees: longitude, latitude, longitude… */
export type Ring = Float64Array;

/** Shapes of a level by position in its index. */
export interface LevelShapes {
  /** Rings of a territory, holes among them; empty without shape. */
  ringsOf(position: number): readonly Ring[];
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
