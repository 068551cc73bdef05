import { IntervalField } from '../../controls/interval-field.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { FarFilters } from './far-filters.tsx';
import { RangeFilters } from './range-filters.tsx';
import { WithinFilter } from './within-filter.tsx';
import { ZoneFilters } from './zone-filters.tsx';

/** Keeps territories by place, zone, population, values and distance. */
export default function FilterControls() {
  const { state, update } = useExplorer();
  const { t } = useLanguage();
  return (
    <>
      <WithinFilter />
      <ZoneFilters />
      <IntervalField
        label={t('filters.population')}
        value={state.populationFilter}
        onChange={(interval) => update({ populationFilter: interval })}
      />
      <FarFilters />
      <RangeFilters />
    </>
  );
}
