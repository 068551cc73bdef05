import type { Topology } from 'topojson-specification';
import { type PolygonGeometry, polygonsOf } from '../../../core/geo/shapes/polygon.ts';
import type { LevelRecord } from '../../../edition/manifest.ts';
import type { Text } from '../../../edition/text.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { loadTerritory } from '../../edition/load-territory.ts';
import {
  type Projection,
  type ScreenView,
  scaleBar,
  screenProjection,
} from '../../map/screen-projection.ts';
import type { MapView } from '../../map/view/map-view.ts';
import type { TerritoryRef } from '../../state/parameters/view/territory.ts';
import { canvasMeasure, drawFigure } from './draw-figure.ts';
import { circleEntries, circlesInView } from './figure-circles.ts';
import { readFigureStyle } from './figure-colours.ts';
import {
  type FigureInset,
  type FigureLayout,
  layOutFigure,
  layOutInsets,
  type MeasureText,
  type ScaleBar,
} from './figure-layout.ts';
import { type InsetView, overseasInsets } from './overseas-insets.ts';
import { svgFigure, type VectorMap } from './svg-figure.ts';
import { type AreaPaths, areaPaths } from './topology-paths.ts';
import type { ShownFigure } from './use-figure.ts';

/** Width of a picture for print, in pixels: A4 on its side at 300 pixels an inch, less margins. */
const PRINT_WIDTH = 3300;
/** Width of a printed row of small maps, in px. */
const PAGE_WIDTH = 680;
/** Where an SVG is opened, other fonts may stand for those of the site: they are wider. */
const OTHER_FONTS = 1.15;
/** Widest canvas that every browser draws. */
const MOST_PIXELS = 16_000_000;

/** What a picture is made of besides the map itself. */
export interface FigureScope {
  readonly files: EditionFiles;
  readonly level: LevelRecord;
  readonly kept: Uint8Array | null;
  /** The chosen territory, which drawings and small maps outline. */
  readonly territory: TerritoryRef | null;
  /** Symbol of the kilometre. */
  readonly km: string;
  /** A text of the edition in the language of the reader. */
  readonly text: (text: Text) => string;
  /** What is said of small maps where there are some. */
  readonly insetsNote: string;
}

/**
 * The map as a picture for print, with its title, legend and sources; with France as a whole, the
 * overseas territories below it.
 */
export async function pngOfMap(
  view: MapView,
  shown: ShownFigure,
  scope: FigureScope,
): Promise<Blob> {
  await document.fonts.ready;
  const style = readFigureStyle();
  const screen = screenOf(view);
  const insets = await insetsOf(screen, shown, scope, shapeReader(scope.files));
  const layout = layOut(screen, shown, scope, insets);
  const ratio = Math.min(
    PRINT_WIDTH / layout.width,
    Math.sqrt(MOST_PIXELS / (layout.width * layout.height)),
  );
  const picture = await view.picture(ratio);
  const maps = insets.map(({ map }) => map);
  const canvas = drawFigure(layout, picture, style, ratio, maps);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG was made'))));
  });
}

/** The same as lines: shapes of the level in view, borders of départements, without names. */
export async function svgOfMap(
  view: MapView,
  shown: ShownFigure,
  scope: FigureScope,
  area: PolygonGeometry | null,
): Promise<Blob> {
  await document.fonts.ready;
  const screen = screenOf(view);
  const project = screenProjection(screen);
  const shapes = shapeReader(scope.files);
  const map = await vectorMap(screen, shown, scope, shapes);
  const outlines = [...map.outlines, ...(area ? [outline(area, project)] : [])];
  const insets = await insetsOf(screen, shown, scope, shapes);
  const text = svgFigure(
    layOut(screen, shown, scope, insets, OTHER_FONTS),
    { ...map, outlines },
    readFigureStyle(),
    insets.map((inset) => inset.map),
  );
  return new Blob([text], { type: 'image/svg+xml' });
}

/**
 * The overseas territories alone, for a page that prints the map itself; null where the map shows
 * less than France as a whole.
 */
export async function svgOfInsets(
  view: MapView,
  shown: ShownFigure,
  scope: FigureScope,
): Promise<Blob | null> {
  await document.fonts.ready;
  const shapes = shapeReader(scope.files);
  const insets = await insetsOf(screenOf(view), shown, scope, shapes, PAGE_WIDTH);
  if (insets.length === 0) return null;
  const layout = layOutInsets(namedInsets(insets, scope), PAGE_WIDTH, measureOf(OTHER_FONTS));
  const maps = insets.map(({ map }) => map);
  return new Blob([svgFigure(layout, maps[0], readFigureStyle(), maps)], { type: 'image/svg+xml' });
}

/** The overseas territories of a picture of France as a whole. */
async function insetsOf(
  screen: ScreenView,
  shown: ShownFigure,
  scope: FigureScope,
  shapes: ShapeReader,
  width = screen.width,
): Promise<readonly DrawnInset[]> {
  const insets: DrawnInset[] = [];
  for (const { frame, view } of overseasInsets(screen, scope.files.manifest.frames, width)) {
    insets.push({ frame, view, map: await vectorMap(view, shown, scope, shapes, screen.zoom) });
  }
  return insets;
}

interface DrawnInset extends InsetView {
  readonly map: VectorMap;
}

/** The level in view as shapes in their colours, with the borders of départements. */
async function vectorMap(
  screen: ScreenView,
  shown: ShownFigure,
  { files, level, kept, territory }: FigureScope,
  shapes: ShapeReader,
  zoom = screen.zoom,
): Promise<VectorMap> {
  const chosen = territory && (await loadTerritory(files, territory));
  const path = chosen && (await shapes(chosen.level, screen))[chosen.position];
  const departements = files.manifest.levels.find(({ id }) => id === 'departement');
  return {
    paths: await shapes(level, screen),
    fillOf: shown.fillOf,
    circles: circlesInView(shown, screen, zoom, kept),
    isFaded: (position) => kept !== null && kept[position] === 0,
    borders: departements ? await shapes(departements, screen) : [],
    outlines: path ? [path] : [],
  };
}

/** The shapes of a level on a screen. */
type ShapeReader = (level: LevelRecord, screen: ScreenView) => Promise<AreaPaths>;

/** Reads each level once, however many maps it is drawn on, and forgets it with the picture. */
function shapeReader(files: EditionFiles): ShapeReader {
  const read = new Map<string, Promise<Topology>>();
  return async ({ id, shapes }, screen) => {
    const topology =
      read.get(id) ??
      files
        .bytes(shapes.path)
        .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Topology);
    read.set(id, topology);
    return areaPaths(await topology, id, screenProjection(screen), screen);
  };
}

function screenOf(view: MapView): ScreenView {
  return { ...view.camera(), ...view.size() };
}

function layOut(
  screen: ScreenView,
  shown: ShownFigure,
  scope: FigureScope,
  insets: readonly DrawnInset[],
  widening = 1,
): FigureLayout {
  const { notes, entries, ...figure } = shown.figure;
  return layOutFigure(
    {
      ...figure,
      entries: [...circleEntries(shown, screen.zoom), ...entries],
      notes: insets.length > 0 ? [scope.insetsNote, ...notes] : notes,
    },
    screen,
    barOf(screen, 110, scope),
    measureOf(widening),
    namedInsets(insets, scope),
  );
}

function namedInsets(insets: readonly DrawnInset[], scope: FigureScope): readonly FigureInset[] {
  return insets.map(({ frame, view }) => ({
    label: scope.text(frame.label),
    scale: barOf(view, 50, scope),
  }));
}

function barOf(view: ScreenView, mostPx: number, { km }: FigureScope): ScaleBar {
  const bar = scaleBar(view, mostPx);
  return { px: bar.px, label: `${bar.km} ${km}` };
}

function measureOf(widening: number): MeasureText {
  const measure = canvasMeasure(readFigureStyle());
  return (text, size, family) => widening * measure(text, size, family);
}

function outline(geometry: PolygonGeometry, project: Projection): string {
  const at = ([longitude, latitude]: readonly number[]) =>
    project(longitude, latitude)
      .map((px) => Math.round(10 * px))
      .join(' ');
  return polygonsOf(geometry)
    .flatMap((rings) => rings.map((ring) => `M${ring.map(at).join('L')}Z`))
    .join('');
}
