import type { SheetFacts } from '../facts/sheet-facts.ts';
import { printedName } from '../words/names/french-article.ts';
import type { Projection } from './projection.ts';
import type { MarkedPlace } from './service-marks.ts';
import type { MapLabel } from './situation-map-parts.ts';

const letterUnits = 5.5;
const lineUnits = 13;

/** Names of the communes where the nearest places are, but the territory’s own; none over another. */
export function placeLabels(
  facts: SheetFacts,
  marked: readonly MarkedPlace[],
  projection: Projection,
): MapLabel[] {
  const own = facts.level === 'commune' ? facts.name : null;
  const labels: MapLabel[] = [];
  const boxes: [number, number, number, number][] = [];
  const seen = new Set([own, null]);
  for (const { commune, longitude, latitude } of marked) {
    if (commune === null || seen.has(commune)) continue;
    seen.add(commune);
    const [markX, markY] = [projection.x(longitude), projection.y(latitude)];
    const isRight = markX > projection.width / 2;
    const length = commune.length * letterUnits;
    const x = Math.round(isRight ? markX - 7 : markX + 7);
    const y = Math.round(markY + 3.5);
    const box: [number, number, number, number] = isRight
      ? [x - length, y - lineUnits, x, y]
      : [x, y - lineUnits, x + length, y];
    if (box[0] < 0 || box[2] > projection.width) continue;
    if (boxes.some((other) => touches(other, box))) continue;
    boxes.push(box);
    labels.push({ x, y, anchor: isRight ? 'end' : 'start', text: printedName(commune) });
  }
  return labels;
}

function touches(a: readonly number[], b: readonly number[]): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
