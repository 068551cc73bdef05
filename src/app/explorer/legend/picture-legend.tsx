import { useLanguage } from '../../i18n/language.tsx';
import type { MapPicture } from '../../map/map-picture.tsx';
import { CategoryLegend } from './category-legend.tsx';
import { useKeptCounts } from './kept-counts.ts';

/** The legend of what a view below the map paints on it: how many of the kept territories are of each. */
export function PictureLegend({ picture }: { readonly picture: MapPicture }) {
  const { t } = useLanguage();
  const { title, classes, categories } = picture;
  const { counts, missingCount } = useKeptCounts(classes, categories.length);
  return (
    <CategoryLegend
      title={title}
      categories={categories.map((category, i) => ({ ...category, count: counts[i] }))}
      without={{ label: t('legend.missing'), count: missingCount }}
      testId="picture-legend"
    />
  );
}
