import { circleOpacity } from '../../map/layers/symbols/symbol-scale.ts';
import type { FigureStyle } from './figure-colours.ts';
import type { FigureItem, FigureLayout } from './figure-layout.ts';
import type { AreaPaths } from './topology-paths.ts';

const FADED_OPACITY = 0.2;
/** Opacity of a circle that the filters leave out. */
export const FADED_CIRCLE = 0.12;

/** A circle of the map, in px from its upper left corner. */
export interface VectorCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly isFaded: boolean;
  /** Only its line is drawn. */
  readonly isRing?: boolean;
}

/** The map of an SVG figure: areas in colours, and lines over them. */
export interface VectorMap {
  readonly paths: AreaPaths;
  /** Fill of each area: a colour, the name of a hatch, or what all land has. */
  readonly fillOf: (position: number) => string | 'missing' | 'secret' | 'land';
  /** Whether an area is faded: left out by the filters. */
  readonly isFaded: (position: number) => boolean;
  /** Circles over areas and borders, in the order in which they are drawn. */
  readonly circles: readonly VectorCircle[];
  /** Borders over the areas. */
  readonly borders: AreaPaths;
  /** Outlines in accent: the reader's own area, the selected territory. */
  readonly outlines: readonly string[];
}

/** Areas of one colour as one path, in tenths of a pixel; those left out by the filters apart. */
export function pathsByFill({ paths, fillOf, isFaded }: VectorMap): readonly {
  readonly fill: string;
  readonly opacity: number;
  readonly path: string;
}[] {
  const byFill = new Map<string, { fill: string; opacity: number; path: string[] }>();
  paths.forEach((path, position) => {
    if (path === '') return;
    const fill = fillOf(position);
    const opacity = isFaded(position) ? FADED_OPACITY : 1;
    const key = `${fill} ${opacity}`;
    const alike = byFill.get(key);
    if (alike) alike.path.push(path);
    else byFill.set(key, { fill, opacity, path: [path] });
  });
  return [...byFill.values()].map((alike) => ({ ...alike, path: alike.path.join('') }));
}

/** Writes a figure as a file of its own: areas of one colour make one path. */
export function svgFigure(
  { width, height, items }: FigureLayout,
  map: VectorMap,
  style: FigureStyle,
  insets: readonly VectorMap[] = [],
): string {
  const isMap = ({ kind }: FigureItem) => Number(kind === 'map' || kind === 'inset');
  const parts = items
    .toSorted((a, b) => isMap(b) - isMap(a))
    .map((item) => svgItem(item, item.kind === 'inset' ? insets[item.index] : map, style));
  const hatch = (id: string, dashes: string) =>
    `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${style.land}"/><path d="M-2,2L2,-2M0,8L8,0M6,10L10,6" stroke="${style.muted}"${dashes}/></pattern>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(firstText(items))}</title>`,
    `<defs>${hatch('missing', '')}${hatch('secret', ' stroke-width="1.2" stroke-dasharray="1.2 2.6"')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${style.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

function svgItem(item: FigureItem, map: VectorMap, style: FigureStyle): string {
  switch (item.kind) {
    case 'text': {
      const weight = item.family === 'serif' ? ' font-weight="560"' : '';
      const colour = item.isMuted ? style.muted : style.ink;
      return `<text x="${item.x}" y="${item.y}" font-size="${item.size}" font-family="${escaped(style[item.family])}"${weight} fill="${colour}">${escaped(item.text)}</text>`;
    }
    case 'swatch':
      return `<rect x="${item.x}" y="${item.y}" width="${item.width}" height="${item.height}" fill="${paint(item.fill, style)}" stroke="${style.rule}"/>`;
    case 'circle':
      return svgCircle(item, style);
    case 'line':
      return `<path d="M${item.x},${item.y - 4}v4h${item.length}v-4" fill="none" stroke="${style.ink}" stroke-width="1.5"/>`;
    case 'map':
    case 'inset':
      return `<svg x="${item.x}" y="${item.y}" width="${item.width}" height="${item.height}">${mapContent(map, style)}</svg>`;
  }
}

function mapContent(map: VectorMap, style: FigureStyle): string {
  const areas = pathsByFill(map).map(
    ({ fill, opacity, path }) =>
      `<path fill="${paint(fill, style)}"${opacity < 1 ? ` opacity="${opacity}"` : ''} d="${path}"/>`,
  );
  const borders = map.borders.filter((path) => path !== '').join('');
  return [
    `<rect width="100%" height="100%" fill="${style.sea}"/>`,
    `<g transform="scale(0.1)" fill-rule="evenodd">${areas.join('\n')}`,
    `<path d="${borders}" fill="none" stroke="${style.border}" stroke-width="6" stroke-linejoin="round"/>`,
    ...map.outlines.map(
      (path) =>
        `<path d="${path}" fill="none" stroke="${style.ink}" stroke-width="20" stroke-linejoin="round"/>`,
    ),
    '</g>',
    ...map.circles.map((circle) => svgCircle(circle, style)),
  ].join('\n');
}

function svgCircle(
  {
    x,
    y,
    radius,
    fill,
    isRing,
    isFaded = false,
  }: Omit<VectorCircle, 'isFaded'> & {
    isFaded?: boolean;
  },
  { halo }: FigureStyle,
): string {
  const [cx, cy, r] = [x, y, radius].map((px) => Number(px.toFixed(2)));
  const at = `<circle cx="${cx}" cy="${cy}" r="${r}"`;
  if (isRing) {
    return `${at} fill="none" stroke="${fill}" stroke-opacity="${isFaded ? FADED_CIRCLE : 1}"/>`;
  }
  const opacity = isFaded ? FADED_CIRCLE : circleOpacity;
  return `${at} fill="${fill}" fill-opacity="${opacity}" stroke="${isFaded ? 'none' : halo}" stroke-width="0.6"/>`;
}

function paint(fill: string, { land }: FigureStyle): string {
  if (fill === 'land') return land;
  return fill === 'missing' || fill === 'secret' ? `url(#${fill})` : fill;
}

function firstText(items: FigureLayout['items']): string {
  const title = items.find((item) => item.kind === 'text');
  return title?.kind === 'text' ? title.text : '';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
