import type { BoundingBox } from '../../core/geo/shapes/bounding-box.ts';
import type { SheetEdition } from '../facts/sheet-edition.ts';
import { areaPath } from './area-path.ts';
import { type Projection, projectionOf, shownFrame, widened } from './projection.ts';
import type { MapLabel, MapPath } from './situation-map-parts.ts';

/** Height that the row of insets adds below a picture, and that of their names. */
export const insetsHeight = 124;
const nameHeight = 28;
/** Between two insets, and around them. */
const gap = 12;

/** A part of a picture with a place and a scale of its own. */
export interface MapWindow {
  readonly projection: Projection;
  /** What it shows, in degrees. */
  readonly shown: BoundingBox;
}

/** A small map of a territory overseas, set in the large one. */
export interface MapInset extends MapWindow {
  readonly area: MapPath;
  readonly label: MapLabel;
}

/** The overseas départements in a row below the mainland, each at the scale that fits. */
export function overseasInsets(
  edition: SheetEdition,
  { width, height }: { readonly width: number; readonly height: number },
): MapInset[] {
  const departements = edition.level('departement');
  if (!departements) return [];
  const { codes, names, bounds } = departements.index;
  const overseas = codes.flatMap((code, position) => {
    const frame = bounds[position];
    return code.startsWith('97') && frame ? [{ position, frame }] : [];
  });
  const step = (width - gap) / overseas.length;
  return overseas.map(({ position, frame }, i) => {
    const [left, top] = [Math.round(gap + i * step), height];
    const own = projectionOf(
      widened(frame, 0.02, 3),
      Math.round(step - gap),
      insetsHeight - nameHeight - gap,
    );
    const projection: Projection = {
      ...own,
      width,
      height: height + insetsHeight,
      x: (longitude) => left + own.x(longitude),
      y: (latitude) => top + own.y(latitude),
    };
    return {
      projection,
      shown: shownFrame(frame, own),
      area: { className: 'own', path: areaPath(departements.shapes.ringsOf(position), projection) },
      label: { x: left, y: height + insetsHeight - gap, anchor: 'start', text: names[position] },
    };
  });
}
