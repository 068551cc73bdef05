import { legendValues, mostRadiusPx, radiusShare } from '../../map/layers/symbols/symbol-scale.ts';
import { type ScreenView, screenProjection } from '../../map/screen-projection.ts';
import type { FigureEntry } from './figure-layout.ts';
import type { VectorCircle } from './svg-figure.ts';
import type { ShownFigure } from './use-figure.ts';

/** The circles of the legend, at the size that they have on a map at a zoom. */
export function circleEntries({ symbols }: ShownFigure, zoom: number): readonly FigureEntry[] {
  if (!symbols) return [];
  const { most, colour } = symbols.circles;
  return legendValues(most, zoom).map((value) => ({
    label: symbols.label(value),
    fill: colour,
    radiusPx: mostRadiusPx(zoom) * radiusShare(value, most),
  }));
}

/**
 * The circles in view, the largest first.
 *
 * @param zoom whose sizes they have: that of the main map on small ones, so that all compare.
 */
export function circlesInView(
  { symbols }: ShownFigure,
  screen: ScreenView,
  zoom: number,
  kept: Uint8Array | null,
): readonly VectorCircle[] {
  if (!symbols) return [];
  const { low, high, most, places, colour } = symbols.circles;
  const project = screenProjection(screen);
  const circles: VectorCircle[] = [];
  high.forEach((greatest, i) => {
    if (!(greatest > 0) || Number.isNaN(places.longitude[i])) return;
    const [x, y] = project(places.longitude[i], places.latitude[i]);
    const radius = mostRadiusPx(zoom) * radiusShare(greatest, most);
    if (x < -radius || y < -radius) return;
    if (x > screen.width + radius || y > screen.height + radius) return;
    const isFaded = kept !== null && kept[i] === 0;
    const least = mostRadiusPx(zoom) * radiusShare(low[i], most);
    if (least > 0) circles.push({ x, y, radius: least, fill: colour, isFaded });
    if (least < radius) circles.push({ x, y, radius, fill: colour, isFaded, isRing: true });
  });
  return circles.sort((a, b) => b.radius - a.radius);
}
