import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { CategoryLegend } from '../legend/category-legend.tsx';
import { CrossedLegend } from '../legend/crossed-legend.tsx';
import { Legend } from '../legend/legend.tsx';
import { LensLegend } from '../lens/lens-legend.tsx';
import { SymbolLegend } from '../symbols/symbol-legend.tsx';
import type { Painted } from './use-painted.ts';

/** The legend of what is painted; `zoom` is that of the map, with which circles grow. */
export function MapLegend({ painted, zoom }: { readonly painted: Painted; readonly zoom: number }) {
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
