import type { BoundingBox } from '../../core/geo/shapes/bounding-box.ts';
import type { SheetEdition, SheetLevel } from '../facts/sheet-edition.ts';
import type { SheetFacts } from '../facts/sheet-facts.ts';
import { areaPath, linePath } from './area-path.ts';
import type { Ring } from './level-shapes.ts';
import { insetsHeight, overseasInsets } from './overseas-insets.ts';
import { placeLabels } from './place-labels.ts';
import {
  frameOf,
  overlap,
  type Projection,
  projectionOf,
  shownFrame,
  widened,
} from './projection.ts';
import { nearestMarks, networkMarks } from './service-marks.ts';
import type { MapPath, SituationMap } from './situation-map-parts.ts';

/** Units of the picture, about a CSS pixel each; half a pixel where outlines are long and pages few. */
const sizes = {
  plain: { width: 300, height: 260 },
  fine: { width: 600, height: 520 },
} as const;

/** How far the borders around the territory may be from where they are, in units. */
const coarse = 1.3;

/** Places farther than this are not in the picture. */
const farthestKm = 45;

/** Draws the situation of a territory; null when it has no shape. */
export function situationMap(edition: SheetEdition, facts: SheetFacts): SituationMap | null {
  const level = edition.level(facts.level);
  const position = level?.positions.get(facts.code);
  const record = level?.territory(facts.code);
  if (!level || position === undefined || !record) return null;
  const rings = shownRings(facts, level.shapes.ringsOf(position));
  const marked = nearestMarks(edition, facts, record.point, farthestKm);
  const own = frameOf(positions(rings)) ?? frameOf(record.point ? [record.point] : []);
  if (!own) return null;
  const all = frameOf([
    [own[0], own[1]],
    [own[2], own[3]],
    ...marked.map(({ longitude, latitude }) => [longitude, latitude] as const),
  ]);
  const frame = widened(all ?? own, 0.1, facts.level === 'qpv' ? 1.6 : 3);
  const isPoint = facts.level === 'commune' || facts.level === 'qpv';
  const { width, height } = isPoint ? sizes.plain : sizes.fine;
  const projection = projectionOf(frame, width, height);
  const shown = shownFrame(frame, projection);
  const nearest = nearestPaths(projection, record.point, marked);
  const insets = facts.level === 'pays' ? overseasInsets(edition, { width, height }) : [];
  const network =
    marked.length === 0
      ? networkMarks(edition, facts, [{ projection, shown }, ...insets])
      : nearest.marks;
  return {
    width,
    height: insets.length === 0 ? height : height + insetsHeight,
    areas: [
      ...landAreas(edition, shown, projection),
      ...containers(edition, facts, projection),
      { className: 'own', path: areaPath(rings, projection) },
      ...insideAreas(edition, facts, projection),
      ...insets.map(({ area }) => area),
    ].filter(({ path }) => path !== ''),
    lines: nearest.lines,
    marks: network,
    labels: [...placeLabels(facts, marked, projection), ...insets.map(({ label }) => label)],
    scale: { ...scaleOf(projection), y: height - (isPoint ? 10 : 20) },
  };
}

/** France is shown by its mainland and Corsica: the picture would otherwise be an ocean. */
function shownRings(facts: SheetFacts, rings: readonly Ring[]): readonly Ring[] {
  if (facts.level !== 'pays') return rings;
  return rings.filter((ring) => ring[0] > -6 && ring[0] < 10 && ring[1] > 41);
}

function* positions(rings: readonly Ring[]): Generator<readonly [number, number]> {
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) yield [ring[i], ring[i + 1]];
  }
}

/** Départements in the picture: the land, and the borders between them, drawn once. */
function landAreas(edition: SheetEdition, shown: BoundingBox, projection: Projection): MapPath[] {
  const departements = edition.level('departement');
  if (!departements) return [];
  const inside = departements.index.bounds.flatMap((bounds, i) =>
    bounds && overlap(bounds, shown) ? [i] : [],
  );
  const { outline, borders } = departements.shapes.merged(inside);
  return [
    { className: 'land', path: areaPath(outline, projection, coarse) },
    { className: 'border', path: linePath(borders, projection, coarse) },
  ];
}

/** What contains the territory and helps to know where it is. */
function containers(edition: SheetEdition, facts: SheetFacts, projection: Projection) {
  const containing = { commune: 'epci', qpv: 'commune' }[facts.level];
  const code = facts.within.find(({ level }) => level === containing)?.code;
  const level = containing ? edition.level(containing) : null;
  if (!level || !code) return [];
  return [{ className: 'around', path: shapePath(level, code, projection, coarse) }];
}

function insideAreas(edition: SheetEdition, facts: SheetFacts, projection: Projection) {
  const qpv = edition.level('qpv');
  if (!qpv || facts.level !== 'commune') return [];
  return facts.qpv.map(({ code }) => ({
    className: 'qpv',
    path: shapePath(qpv, code, projection),
  }));
}

function shapePath(
  level: SheetLevel,
  code: string,
  projection: Projection,
  tolerance?: number,
): string {
  const position = level.positions.get(code);
  return position === undefined
    ? ''
    : areaPath(level.shapes.ringsOf(position), projection, tolerance);
}

function nearestPaths(
  projection: Projection,
  point: readonly [number, number] | null,
  marked: ReturnType<typeof nearestMarks>,
): { lines: string; marks: MapPath[] } {
  if (!point) return { lines: '', marks: [] };
  const [x, y] = [Math.round(projection.x(point[0])), Math.round(projection.y(point[1]))];
  let lines = '';
  const marks = marked.map(({ service, longitude, latitude }) => {
    const [toX, toY] = [Math.round(projection.x(longitude)), Math.round(projection.y(latitude))];
    if (Math.hypot(toX - x, toY - y) > 6) lines += `M${x} ${y}L${toX} ${toY}`;
    return { className: service, path: `M${toX} ${toY}h0` };
  });
  // The farthest first, so that what is near stays visible; the starting point above all.
  return { lines, marks: [...marks.reverse(), { className: 'origin', path: `M${x} ${y}h0` }] };
}

/** A round length of at most a third of the width. */
function scaleOf({ unitsPerKm, width }: Projection) {
  const most = width / 3 / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * power).find((one) => one <= most) ?? power;
  return { km, units: Math.round(km * unitsPerKm) };
}
