import { lazy, Suspense } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Boundary } from '../../page/failure/boundary.tsx';
import { useExplorer } from '../explorer-context.ts';
import { CategoryLegend } from '../legend/category-legend.tsx';
import { Legend } from '../legend/legend.tsx';
import { LensLegend } from '../lens/lens-legend.tsx';
import type { Painted } from './use-painted.ts';

// The first map has neither.
const CrossedLegend = lazy(async () => ({
  default: (await import('../legend/crossed-legend.tsx')).CrossedLegend,
}));
const SymbolLegend = lazy(async () => ({
  default: (await import('../symbols/symbol-legend.tsx')).SymbolLegend,
}));

interface MapLegendProps {
  readonly painted: Painted;
  readonly zoom: number;
}

/** The legend of what is painted; `zoom` is that of the map, with which circles grow. */
export function MapLegend(props: MapLegendProps) {
  return (
    <Boundary key={props.painted.kind}>
      <Suspense fallback={<div aria-busy="true" />}>
        <LegendOf {...props} />
      </Suspense>
    </Boundary>
  );
}

function LegendOf({ painted, zoom }: MapLegendProps) {
  const { indicator } = useExplorer();
  const { t } = useLanguage();
  switch (painted.kind) {
    case 'picture': {
      const { title, categories, missingCount } = painted.picture;
      return (
        <CategoryLegend
          title={title}
          categories={categories}
          without={{ label: t('legend.missing'), count: missingCount }}
          testId="picture-legend"
        />
      );
    }
    case 'lens':
      return <LensLegend lens={painted.lens} />;
    case 'crossed':
      return <CrossedLegend crossing={painted.crossing} />;
    case 'symbols':
      return <SymbolLegend indicator={indicator} symbols={painted.symbols} zoom={zoom} />;
    case 'classes':
      return <Legend indicator={indicator} classified={painted.classified} />;
  }
}
