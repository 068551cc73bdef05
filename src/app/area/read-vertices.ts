import { withVertex } from './area-session.ts';
import { MOST_VERTICES, type OpenRing } from './ring-code.ts';

/** A ring in degrees WGS 84, or the first line that is no vertex; `count`: too few or too many. */
export type VerticesReading =
  | { readonly ring: OpenRing }
  | { readonly problem: 'line'; readonly line: number; readonly text: string }
  | { readonly problem: 'count' };

/** Reads one vertex a line, `longitude, latitude`; a semicolon or spaces separate as well. */
export function readVertices(text: string): VerticesReading {
  let ring: OpenRing = [];
  let read = 0;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const numbers = line
      .trim()
      .split(/\s*[,;]\s*|\s+/)
      .map(Number);
    const [longitude, latitude] = numbers;
    if (numbers.length !== 2 || !(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
      return { problem: 'line', line: i + 1, text: line.trim() };
    }
    read++;
    ring = withVertex(ring, [longitude, latitude]);
  }
  return ring.length >= 3 && read <= MOST_VERTICES ? { ring } : { problem: 'count' };
}

/** The vertices as they are typed. */
export function writeVertices(ring: OpenRing): string {
  return ring.map(([longitude, latitude]) => `${longitude}, ${latitude}`).join('\n');
}
