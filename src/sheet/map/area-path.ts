import { clipLine, clipRing } from '../../core/geo/shapes/clip.ts';
import { simplify } from '../../core/geo/shapes/simplify.ts';
import type { Ring } from './level-shapes.ts';
import type { Projection } from './projection.ts';

/** Borders outside the picture are cut this far from its edges. */
const MARGIN = 3;

/** SVG path of areas, in whole units, cut at the edges of the picture; empty when out of it. */
export function areaPath(rings: readonly Ring[], projection: Projection, tolerance = 0.6): string {
  const { width, height } = projection;
  let path = '';
  for (const ring of rings) {
    const drawn = drawnPoints(ring, projection);
    // The ring comes back to its start, which a path closes by itself.
    drawn.length -= 2;
    const across = clipRing(drawn, 0, -MARGIN, width + MARGIN);
    const inside = across.length < 6 ? [] : clipRing(across, 1, -MARGIN, height + MARGIN);
    if (inside.length < 6) continue;
    // Without the last step, by which the path closes itself.
    path += stepsPath(simplify([...inside, inside[0], inside[1]], tolerance).slice(0, -2), 'z');
  }
  return path;
}

/** SVG path of lines, cut at the edges of the picture in the same way. */
export function linePath(lines: readonly Ring[], projection: Projection, tolerance = 0.6): string {
  const { width, height } = projection;
  let path = '';
  for (const line of lines) {
    for (const across of clipLine(drawnPoints(line, projection), 0, -MARGIN, width + MARGIN)) {
      for (const inside of clipLine(across, 1, -MARGIN, height + MARGIN)) {
        path += stepsPath(simplify(inside, tolerance), '');
      }
    }
  }
  return path;
}

function drawnPoints(line: Ring, projection: Projection): number[] {
  const drawn: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    drawn.push(Math.round(projection.x(line[i])), Math.round(projection.y(line[i + 1])));
  }
  return drawn;
}

/** `M` and steps from one point to the next; nothing when all points are the same. */
function stepsPath(points: ArrayLike<number>, end: 'z' | ''): string {
  let steps = '';
  for (let i = 2; i < points.length; i += 2) {
    const [dx, dy] = [points[i] - points[i - 2], points[i + 1] - points[i - 1]];
    if (dx === 0 && dy === 0) continue;
    steps += `${dx < 0 || steps === '' ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }
  return steps === '' ? '' : `M${points[0]} ${points[1]}l${steps}${end}`;
}
