import type { Path } from './path.ts';

/** Douglas–Peucker: between two kept points, the farthest one is kept when farther than `tolerance`. */
export function simplify(path: Path, tolerance: number): number[] {
  const keep = new Uint8Array(path.length / 2);
  keep[0] = 1;
  keep[keep.length - 1] = 1;
  const spans = [0, keep.length - 1];
  while (spans.length > 0) {
    const last = spans.pop()!;
    const first = spans.pop()!;
    let farthest = -1;
    let most = tolerance ** 2;
    for (let i = first + 1; i < last; i++) {
      const distance = squaredDistance(path, i, first, last);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    spans.push(first, farthest, farthest, last);
  }
  return path.filter((_, i) => keep[i >> 1] === 1);
}

/** Of a point of a path to the segment between two others. */
function squaredDistance(path: Path, point: number, first: number, last: number): number {
  const x = path[2 * point] - path[2 * first];
  const y = path[2 * point + 1] - path[2 * first + 1];
  const dx = path[2 * last] - path[2 * first];
  const dy = path[2 * last + 1] - path[2 * first + 1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return (x - along * dx) ** 2 + (y - along * dy) ** 2;
}
