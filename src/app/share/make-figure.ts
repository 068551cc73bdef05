import type { Topology } from 'topojson-specification';
import { type PolygonGeometry, polygonsOf } from '../../core/geo/polygon.ts';
import type { LevelRecord } from '../../edition/manifest.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import type { MapView } from '../map/map-view.ts';
import { canvasMeasure, drawFigure } from './draw-figure.ts';
import { readFigureStyle } from './figure-colours.ts';
import { type FigureLayout, layOutFigure } from './figure-layout.ts';
import {
  type Projection,
  type ScreenView,
  scaleBar,
  screenProjection,
} from './screen-projection.ts';
import { svgFigure } from './svg-figure.ts';
import { areaPaths } from './topology-paths.ts';
import type { ShownFigure } from './use-figure.ts';

/** Width of a picture for print, in pixels: A4 on its side at 300 pixels an inch, less margins. */
const PRINT_WIDTH = 3300;
/** Where an SVG is opened, other fonts may stand for those of the site: they are wider. */
const OTHER_FONTS = 1.15;
/** Widest canvas that every browser draws. */
const MOST_PIXELS = 16_000_000;

/** The map as a picture for print, with its title, legend and sources. */
export async function pngOfMap(view: MapView, { figure }: ShownFigure, km: string): Promise<Blob> {
  await document.fonts.ready;
  const style = readFigureStyle();
  const screen = screenOf(view);
  const layout = layOut(screen, figure, km);
  const ratio = Math.min(
    PRINT_WIDTH / layout.width,
    Math.sqrt(MOST_PIXELS / (layout.width * layout.height)),
  );
  const picture = await view.picture(ratio);
  const canvas = drawFigure(layout, picture, style, ratio);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG was made'))));
  });
}

export interface VectorOptions {
  readonly files: EditionFiles;
  readonly level: LevelRecord;
  readonly kept: Uint8Array | null;
  readonly selected: { readonly level: LevelRecord; readonly position: number } | null;
  readonly area: PolygonGeometry | null;
}

/** The same as lines: shapes of the level in view, borders of départements, without names. */
export async function svgOfMap(
  view: MapView,
  { figure, fillOf }: ShownFigure,
  km: string,
  { files, level, kept, selected, area }: VectorOptions,
): Promise<Blob> {
  await document.fonts.ready;
  const screen = screenOf(view);
  const project = screenProjection(screen);
  const pathsOf = async (record: LevelRecord) =>
    areaPaths(await topology(files, record), record.id, project, screen);
  const departements = files.manifest.levels.find(({ id }) => id === 'departement');
  const paths = await pathsOf(level);
  const chosen = selected && (await pathsOf(selected.level))[selected.position];
  const text = svgFigure(
    layOut(screen, figure, km, OTHER_FONTS),
    {
      paths,
      fillOf,
      isFaded: (position) => kept !== null && kept[position] === 0,
      borders: departements ? await pathsOf(departements) : [],
      outlines: [chosen ?? '', area ? outline(area, project) : ''].filter((path) => path !== ''),
    },
    readFigureStyle(),
  );
  return new Blob([text], { type: 'image/svg+xml' });
}

function screenOf(view: MapView): ScreenView {
  return { ...view.camera(), ...view.size() };
}

function layOut(
  screen: ScreenView,
  figure: ShownFigure['figure'],
  unit: string,
  widening = 1,
): FigureLayout {
  const bar = scaleBar(screen, 110);
  const scale = { px: bar.px, label: `${bar.km} ${unit}` };
  const measure = canvasMeasure(readFigureStyle());
  return layOutFigure(
    figure,
    screen,
    scale,
    (text, size, family) => widening * measure(text, size, family),
  );
}

async function topology(files: EditionFiles, { shapes }: LevelRecord): Promise<Topology> {
  return JSON.parse(new TextDecoder().decode(await files.bytes(shapes.path))) as Topology;
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
