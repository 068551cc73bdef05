import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { LevelRecord, ServiceRecord } from '../../../edition/manifest.ts';
import type { useLanguage } from '../../i18n/language.tsx';
import { withoutColour } from '../../map/layers/level-layers.ts';
import type { Symbols } from '../../map/layers/symbols/symbol-layers.ts';
import type { MapPicture } from '../../map/map-picture.tsx';
import type { Reference } from '../../state/parameters/map/reference.ts';
import { classWords, gapWords } from '../legend/class-words.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import type { CrossedColumns } from '../legend/cross-columns.ts';
import { lensClassNames } from '../lens/lens-classes.ts';
import type { Lens } from '../lens/use-lens.ts';
import type { Figure } from './figure-layout.ts';

/** What every figure of the explorer is told in. */
export interface FigureContext {
  readonly words: ReturnType<typeof useLanguage>;
  readonly level: LevelRecord;
  readonly indicator: IndicatorRecord;
  /** Of the level, and what the filters keep of it. */
  readonly subtitle: string;
}

/** A figure without where its data come from. */
export interface Drawn {
  readonly title: string;
  readonly subtitle: string;
  readonly entries: Figure['entries'];
  /** Ids of the sources that it is made from. */
  readonly sources: readonly string[];
  /** Said before the sources. */
  readonly note?: string;
  readonly fillOf: (position: number) => string | 'missing' | 'secret' | 'land';
  /** Circles over the areas, and what a value of theirs is called. */
  readonly symbols?: { readonly circles: Symbols; readonly label: (value: number) => string };
}

/** The figure of what a view below the map paints on it. */
export function figureOfPicture(
  { title, categories, classes }: MapPicture,
  context: FigureContext,
): Drawn {
  return {
    title,
    subtitle: context.subtitle,
    entries: [
      ...categories.map(({ label, colour }) => ({ label, fill: colour })),
      ...(classes.includes(withoutColour.missing) ? [missing(context)] : []),
    ],
    sources: context.indicator.sources,
    fillOf: fillFrom(
      classes,
      categories.map(({ colour }) => colour),
    ),
  };
}

interface LensShown {
  readonly lens: Lens;
  /** Those that it asks about. */
  readonly services: readonly ServiceRecord[];
  readonly title: string;
  /** A colour for each class, in the order of `lensClassNames`. */
  readonly palette: readonly string[];
}

/** The figure of a coverage lens. */
export function figureOfLens(
  { lens: { picture }, services: asked, title, palette }: LensShown,
  { words: { t, text, format }, subtitle }: FigureContext,
): Drawn {
  const services = asked.map(({ label, vintage }) => `${text(label)} (${format.vintage(vintage)})`);
  return {
    title,
    subtitle: [services.join(', '), subtitle].join(' · '),
    entries: [
      ...lensClassNames.map((id, i) => ({ label: t(`lens.legend.${id}`), fill: palette[i] })),
      ...(picture.counts.withoutPoint > 0
        ? [{ label: t('lens.legend.withoutPoint'), fill: 'missing' as const }]
        : []),
    ],
    sources: asked.flatMap(({ sources }) => sources),
    fillOf: fillFrom(picture.classes, palette),
  };
}

/** The figure of two indicators crossed. */
export function figureOfCrossing(
  { axes, classification, classes }: CrossedColumns,
  context: FigureContext,
): Drawn {
  const { t, text, format } = context.words;
  const scales = [classification.first, classification.second] as const;
  const range = (axis: 0 | 1, index: number) => {
    const { unit, decimals } = axes[axis].indicator;
    const { low, high } = scales[axis].classes[index];
    if (index === 0) return t('filters.atMost', { high: format.value(high, unit, decimals) });
    return t('legend.above', { low: format.value(low, unit, decimals) });
  };
  return {
    title: axes.map((axis) => text(axis.indicator.shortLabel)).join(' × '),
    subtitle: context.subtitle,
    entries: [
      ...classification.cells.map(({ firstIndex, secondIndex, colour }) => ({
        label: `${range(0, firstIndex)} × ${range(1, secondIndex)}`,
        fill: colour,
      })),
      missing(context),
    ],
    sources: axes.flatMap((axis) => axis.indicator.sources),
    fillOf: fillFrom(
      classes,
      classification.cells.map(({ colour }) => colour),
    ),
  };
}

/** The figure of a count as circles. */
export function figureOfSymbols(circles: Symbols, context: FigureContext): Drawn {
  const { words, indicator, subtitle } = context;
  const { t, text, format } = words;
  return {
    title: text(indicator.label),
    subtitle: `${subtitle} · ${format.vintage(indicator.vintage)}`,
    entries: [
      ...(circles.missingCount > 0 ? [missing(context)] : []),
      ...(circles.secretCount > 0
        ? [{ label: t('symbols.withheld'), fill: 'secret' as const }]
        : []),
    ],
    sources: indicator.sources,
    note: circles.rangeCount > 0 ? `${t('symbols.why')} ${t('symbols.range')}.` : t('symbols.why'),
    fillOf: fillFrom(circles.classes, []),
    symbols: { circles, label: (value) => format.value(value, indicator.unit, 0) },
  };
}

/** The figure of an indicator in classes, or of its gap to a reference. */
export function figureOfClasses(
  classified: ClassifiedColumn,
  reference: Reference,
  context: FigureContext,
): Drawn {
  const { words, indicator, level, subtitle } = context;
  const { t, text, format } = words;
  const { classification, classes, secretCount, missingCount } = classified;
  const gap = gapWords(reference, classified, indicator, level, words);
  const unit = format.unit(indicator.unit);
  return {
    title: `${text(indicator.label)}${unit && ` (${unit})`}${gap === null ? '' : ` — ${gap}`}`,
    subtitle: `${subtitle} · ${format.vintage(indicator.vintage)}`,
    entries: [
      ...classification.classes.map(({ colour, ...bounds }) => ({
        label: classWords(bounds, classified, indicator, words),
        fill: colour,
      })),
      ...(missingCount > 0 ? [missing(context)] : []),
      ...(secretCount > 0 ? [{ label: t('legend.secret'), fill: 'secret' as const }] : []),
    ],
    sources: indicator.sources,
    fillOf: fillFrom(
      classes,
      classification.classes.map(({ colour }) => colour),
    ),
  };
}

function missing({ words: { t } }: FigureContext) {
  return { label: t('legend.missing'), fill: 'missing' } as const;
}

function fillFrom(classes: Int16Array, colours: readonly string[]) {
  return (position: number): string | 'missing' | 'secret' | 'land' => {
    if (classes[position] === withoutColour.secret) return 'secret';
    if (classes[position] === withoutColour.land) return 'land';
    return colours[classes[position]] ?? 'missing';
  };
}
