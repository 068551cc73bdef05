import { insetBoxes } from './overseas-insets.ts';

/** What surrounds a map that is taken away: its title, its legend, where it comes from. */
export interface Figure {
  readonly title: string;
  readonly subtitle: string;
  readonly entries: readonly FigureEntry[];
  /** Source, date, edition, address: a line each, broken where it is too long. */
  readonly notes: readonly string[];
}

/** An entry of the legend; what has no colour has a hatch. */
export interface FigureEntry {
  readonly label: string;
  readonly fill: string | 'missing' | 'secret';
  /** A circle of this radius, in the place of a swatch. */
  readonly radiusPx?: number;
}

/** What is drawn, in px from the upper left corner of the figure. */
export type FigureItem =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly family: 'serif' | 'sans';
      readonly isMuted: boolean;
    }
  | {
      readonly kind: 'swatch';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: FigureEntry['fill'];
    }
  | {
      readonly kind: 'circle';
      /** Its centre. */
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'map';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'inset';
      /** Which of the insets. */
      readonly index: number;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly length: number };

/** A bar as long as so many kilometres. */
export interface ScaleBar {
  readonly px: number;
  readonly label: string;
}

/** A small map below the large one. */
export interface FigureInset {
  readonly label: string;
  readonly scale: ScaleBar;
}

/** A figure before it is drawn, in CSS pixels from its top left. */
export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly items: readonly FigureItem[];
}

/** Width of a text in CSS pixels, at a size in CSS pixels. */
export type MeasureText = (text: string, size: number, family: 'serif' | 'sans') => number;

const margin = 24;
const swatch = { width: 26, height: 14 } as const;

interface Typeface {
  /** px. */
  readonly size: number;
  readonly family: 'serif' | 'sans';
  readonly isMuted: boolean;
  /** Height of a line, in sizes. */
  readonly leading: number;
}

const typefaces = {
  title: { size: 24, family: 'serif', isMuted: false, leading: 1.25 },
  subtitle: { size: 14, family: 'sans', isMuted: true, leading: 1.45 },
  note: { size: 12, family: 'sans', isMuted: true, leading: 1.4 },
} as const satisfies Readonly<Record<string, Typeface>>;

/**
 * Lays out a figure: title above, map, scale, legend and notes below.
 *
 * @param map size of the map in px
 * @param scale the bar in the lower right corner of the map
 * @param insets small maps in a row below it, each with its name and its own bar
 */
export function layOutFigure(
  { title, subtitle, entries, notes }: Figure,
  map: { readonly width: number; readonly height: number },
  scale: ScaleBar,
  measure: MeasureText,
  insets: readonly FigureInset[] = [],
): FigureLayout {
  const items: FigureItem[] = [];
  const width = map.width + 2 * margin;
  let y = margin;
  const paragraph = (text: string, { size, family, isMuted, leading }: Typeface) => {
    for (const line of wrapped(text, map.width, (part) => measure(part, size, family))) {
      y += size;
      items.push({ kind: 'text', x: margin, y, text: line, size, family, isMuted });
      y += size * (leading - 1);
    }
  };
  paragraph(title, typefaces.title);
  y += 2;
  paragraph(subtitle, typefaces.subtitle);
  y += 12;
  items.push({ kind: 'map', x: margin, y, ...map });
  const barX = margin + map.width - scale.px - 12;
  const barY = y + map.height - 14;
  items.push({ kind: 'line', x: barX, y: barY, length: scale.px });
  items.push(smallText(scale.label, barX, barY - 5));
  y += map.height;
  if (insets.length > 0) {
    const row = layOutInsets(insets, map.width, measure, { x: margin, y: y + 8 });
    items.push(...row.items);
    y += 8 + row.height;
  }
  y += 16;
  let x = margin;
  // Circles stand beside each other above the rest: each has room for the largest.
  const radius = Math.max(0, ...entries.map(({ radiusPx = 0 }) => radiusPx));
  y += Math.max(0, radius - swatch.height / 2);
  let isCircle = radius > 0;
  for (const { label, fill, radiusPx } of entries) {
    const markWidth = radiusPx === undefined ? swatch.width : 2 * radiusPx;
    const wide = markWidth + 8 + measure(label, 13, 'sans');
    if (isCircle && radiusPx === undefined) {
      isCircle = false;
      x = margin;
      y += radius + swatch.height;
    } else if (x > margin && x + wide > margin + map.width) {
      x = margin;
      y += 22;
    }
    const middle = y + swatch.height / 2;
    if (radiusPx === undefined) items.push({ kind: 'swatch', x, y, ...swatch, fill });
    else items.push({ kind: 'circle', x: x + radiusPx, y: middle, radius: radiusPx, fill });
    items.push({
      kind: 'text',
      x: x + markWidth + 8,
      y: y + 12,
      text: label,
      size: 13,
      family: 'sans',
      isMuted: false,
    });
    x += wide + 20;
  }
  y += (isCircle ? radius : 0) + swatch.height + 16;
  for (const note of notes) paragraph(note, typefaces.note);
  return { width, height: Math.ceil(y + margin), items };
}

/** Small maps in a row, or in several where it is narrow: each with its name and its own bar. */
export function layOutInsets(
  insets: readonly FigureInset[],
  width: number,
  measure: MeasureText,
  at: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): FigureLayout {
  const boxes = insetBoxes(width, insets.length);
  const items = insets.flatMap(({ label, scale }, index): FigureItem[] => {
    const { width: wide, height } = boxes[index];
    const [left, top] = [at.x + boxes[index].x, at.y + boxes[index].y];
    const from = left + wide - 8 - scale.px;
    const toTheLeft = from - 6 - measure(scale.label, 12, 'sans');
    return [
      { kind: 'inset', index, x: left, y: top, width: wide, height },
      smallText(label, left + 8, top + 16),
      { kind: 'line', x: from, y: top + height - 7, length: scale.px },
      smallText(scale.label, toTheLeft, top + height - 6),
    ];
  });
  const last = boxes[boxes.length - 1];
  return { width, height: last ? last.y + last.height : 0, items };
}

function smallText(text: string, x: number, y: number): FigureItem {
  return { kind: 'text', x, y, text, size: 12, family: 'sans', isMuted: false };
}

/** A text in lines that fit; a word too long for a line has one of its own. */
export function wrapped(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // French spaces before : ; ? ! do not break.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
