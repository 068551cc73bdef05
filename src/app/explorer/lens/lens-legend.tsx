import { useLanguage } from '../../i18n/language.tsx';
import { palettes } from '../../theme/palettes.ts';
import { useExplorer } from '../explorer-context.ts';
import { CategoryLegend } from '../legend/category-legend.tsx';
import { useKeptCounts } from '../legend/kept-counts.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import { lensClassNames } from './lens-classes.ts';
import type { Lens } from './use-lens.ts';

/** Words of the title of what the lens shows. */
export function useLensTitle(): (lens: Lens) => string {
  const { files } = useExplorer();
  const { t, text, format } = useLanguage();
  return ({ question }) => {
    const [service] = files.manifest.services.filter(({ id }) => id === question.services[0]);
    const kind = question.services.length === 1 ? 'one' : question.needs;
    return t(`lens.legend.${kind}`, {
      km: format.plain(question.km),
      service: text(service.ofOne),
      services: question.services.length,
    });
  };
}

/** The legend while the lens is open: how many of the kept territories are covered, in part, or not. */
export function LensLegend({ lens }: { lens: Lens }) {
  const { t } = useLanguage();
  const title = useLensTitle();
  const { classes, counts: all } = lens.picture;
  const { counts, missingCount } = useKeptCounts(classes, lensClassNames.length);
  const { lens: colours } = palettes[useThemeInForce()];
  return (
    <CategoryLegend
      title={title(lens)}
      categories={lensClassNames.map((id, i) => ({
        label: t(`lens.legend.${id}`),
        colour: colours[i],
        count: counts[i],
      }))}
      without={{
        label: t(
          all.uncounted > 0 ? 'lens.legend.withoutPointOrPeople' : 'lens.legend.withoutPoint',
        ),
        count: missingCount,
      }}
      testId="lens-legend"
    />
  );
}
