import { IntervalField } from '../../controls/interval-field.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { PanelSection } from '../panel/panel-section.tsx';
import { useClauses } from '../selection/selection-provider.tsx';
import { FarFilters } from './far-filters.tsx';
import { RangeFilters } from './range-filters.tsx';
import { WithinFilter } from './within-filter.tsx';
import { ZoneFilters } from './zone-filters.tsx';

/** Which territories to keep: by place, zone, population, values and distance. */
export function FiltersSection() {
  const { state, update } = useExplorer();
  const { t } = useLanguage();
  return (
    <PanelSection id="filters" title={t('filters.title')} summary={<Summary />}>
      <WithinFilter />
      <ZoneFilters />
      <IntervalField
        label={t('filters.population')}
        value={state.populationFilter}
        onChange={(interval) => update({ populationFilter: interval })}
      />
      <FarFilters />
      <RangeFilters />
    </PanelSection>
  );
}

/** The filters in force, in words: they follow a brush, and the controls need not. */
function Summary() {
  const words = useLanguage();
  const { clauses } = useClauses();
  if (clauses.length === 0) return words.t('filters.none');
  return clauses.map(({ clause, data }) => clause.label(words, data)).join(' ; ');
}
