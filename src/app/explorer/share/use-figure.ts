import { useLanguage } from '../../i18n/language.tsx';
import { withoutColour } from '../../map/layers/level-layers.ts';
import type { Symbols } from '../../map/layers/symbols/symbol-layers.ts';
import { useMapPicture } from '../../map/map-picture.tsx';
import { palettes } from '../../theme/palettes.ts';
import { useExplorer } from '../explorer-context.ts';
import { classWords, gapWords } from '../legend/class-words.ts';
import { useClassified } from '../legend/use-classified.ts';
import { useCrossed } from '../legend/use-crossed.ts';
import { lensClassNames } from '../lens/lens-classes.ts';
import { useLensTitle } from '../lens/lens-legend.tsx';
import { useLens } from '../lens/use-lens.ts';
import { useClauses } from '../selection/selection-provider.tsx';
import { useSymbols } from '../symbols/use-symbols.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import type { Figure } from './figure-layout.ts';
import { figureSources } from './figure-sources.ts';

/** The figure of what the map shows, and the fill of each territory; null while it loads. */
export interface ShownFigure {
  readonly figure: Figure;
  readonly fillOf: (position: number) => string | 'missing' | 'secret' | 'land';
  /** Circles over the areas, and what a value of theirs is called. */
  readonly symbols?: { readonly circles: Symbols; readonly label: (value: number) => string };
  /** Producers and licence, in a line. */
  readonly credit: string;
}

/** Title, legend and sources of what the map shows now. */
export function useFigure(address: string): ShownFigure | null {
  const { files, state, indicator, level } = useExplorer();
  const words = useLanguage();
  const { t, text, format } = words;
  const column = useClassified();
  const crossing = useCrossed();
  const lens = useLens();
  const symbols = useSymbols();
  const picture = useMapPicture(level.id);
  const lensTitle = useLensTitle();
  const { clauses } = useClauses();
  const { manifest } = files;
  const { lens: lensPalette } = palettes[useThemeInForce()];
  const { credit: creditOf, notes } = figureSources(manifest, words);
  const noted = (sources: readonly string[]) => [...notes(sources), address];
  const filters = clauses.map(({ clause, data }) => clause.label(words, data)).join(' · ');
  const subtitle = [text(level.plural), filters].filter((part) => part !== '').join(' · ');
  const missing = { label: t('legend.missing'), fill: 'missing' } as const;
  const secret = { label: t('legend.secret'), fill: 'secret' } as const;
  const fillFrom = (classes: Int16Array, colours: readonly string[]) => (position: number) => {
    if (classes[position] === withoutColour.secret) return 'secret';
    return colours[classes[position]] ?? 'missing';
  };
  if (picture) {
    return {
      figure: {
        title: picture.title,
        subtitle,
        entries: [
          ...picture.categories.map(({ label, colour }) => ({ label, fill: colour })),
          ...(picture.missingCount > 0 ? [missing] : []),
        ],
        notes: noted(indicator.sources),
      },
      credit: creditOf(indicator.sources),
      fillOf: fillFrom(
        picture.classes,
        picture.categories.map(({ colour }) => colour),
      ),
    };
  }
  if (lens) {
    if (lens.status !== 'ready') return null;
    const { content } = lens;
    const asked = manifest.services.filter(({ id }) => content.question.services.includes(id));
    return {
      figure: {
        title: lensTitle(content),
        subtitle: [
          asked
            .map(({ label, vintage }) => `${text(label)} (${format.vintage(vintage)})`)
            .join(', '),
          subtitle,
        ].join(' · '),
        entries: [
          ...lensClassNames.map((id, i) => ({
            label: t(`lens.legend.${id}`),
            fill: lensPalette[i],
          })),
          ...(content.picture.counts.withoutPoint > 0
            ? [{ label: t('lens.legend.withoutPoint'), fill: 'missing' as const }]
            : []),
        ],
        notes: noted(asked.flatMap(({ sources }) => sources)),
      },
      credit: creditOf(asked.flatMap(({ sources }) => sources)),
      fillOf: fillFrom(content.picture.classes, lensPalette),
    };
  }
  if (crossing) {
    if (crossing.status !== 'ready') return null;
    const { axes, classification, classes } = crossing.content;
    const scales = [classification.first, classification.second] as const;
    const range = (axis: 0 | 1, index: number) => {
      const { unit, decimals } = axes[axis].indicator;
      const { low, high } = scales[axis].classes[index];
      if (index === 0) return t('filters.atMost', { high: format.value(high, unit, decimals) });
      return t('legend.above', { low: format.value(low, unit, decimals) });
    };
    const sources = axes.flatMap((axis) => axis.indicator.sources);
    return {
      figure: {
        title: axes.map((axis) => text(axis.indicator.shortLabel)).join(' × '),
        subtitle,
        entries: [
          ...classification.cells.map(({ firstIndex, secondIndex, colour }) => ({
            label: `${range(0, firstIndex)} × ${range(1, secondIndex)}`,
            fill: colour,
          })),
          missing,
        ],
        notes: noted(sources),
      },
      credit: creditOf(sources),
      fillOf: fillFrom(
        classes,
        classification.cells.map(({ colour }) => colour),
      ),
    };
  }
  if (symbols) {
    if (symbols.status !== 'ready') return null;
    const circles = symbols.content;
    return {
      figure: {
        title: text(indicator.label),
        subtitle: `${subtitle} · ${format.vintage(indicator.vintage)}`,
        entries: [
          ...(circles.missingCount > 0 ? [missing] : []),
          ...(circles.secretCount > 0 ? [{ ...secret, label: t('symbols.withheld') }] : []),
        ],
        notes: [
          circles.rangeCount > 0 ? `${t('symbols.why')} ${t('symbols.range')}.` : t('symbols.why'),
          ...noted(indicator.sources),
        ],
      },
      credit: creditOf(indicator.sources),
      fillOf: (position) =>
        circles.classes[position] === withoutColour.land
          ? 'land'
          : fillFrom(circles.classes, [])(position),
      symbols: { circles, label: (value) => format.value(value, indicator.unit, 0) },
    };
  }
  if (column.status !== 'ready') return null;
  const { classification, classes, secretCount, missingCount } = column.content;
  const gap = gapWords(state.reference, column.content, indicator, level, words);
  const unit = format.unit(indicator.unit);
  return {
    figure: {
      title: `${text(indicator.label)}${unit && ` (${unit})`}${gap === null ? '' : ` — ${gap}`}`,
      subtitle: `${subtitle} · ${format.vintage(indicator.vintage)}`,
      entries: [
        ...classification.classes.map(({ colour, ...bounds }) => ({
          label: classWords(bounds, column.content, indicator, words),
          fill: colour,
        })),
        ...(missingCount > 0 ? [missing] : []),
        ...(secretCount > 0 ? [secret] : []),
      ],
      notes: noted(indicator.sources),
    },
    credit: creditOf(indicator.sources),
    fillOf: fillFrom(
      classes,
      classification.classes.map(({ colour }) => colour),
    ),
  };
}
