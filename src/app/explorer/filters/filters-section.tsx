import { IntervalField } from '../../controls/interval-field.tsx';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { thresholdsKm } from '../../state/parameters/threshold.ts';
import { useExplorer } from '../explorer-context.ts';
import { PanelSection } from '../panel/panel-section.tsx';
import { useClauses } from '../selection/selection-provider.tsx';
import { RangeFilters } from './range-filters.tsx';
import { WithinFilter } from './within-filter.tsx';
import { ZoneFilters } from './zone-filters.tsx';

/** Which territories to keep: by place, zone, population, values and distance. */
export function FiltersSection() {
  const { files, state, update } = useExplorer();
  const { t, text } = useLanguage();
  const { services, indicators } = files.manifest;
  const measured = services.filter(({ id }) =>
    indicators.some(({ kind, service }) => kind === 'beyond' && service === id),
  );
  const [far] = state.farFilters;
  return (
    <PanelSection id="filters" title={t('filters.title')} summary={<Summary />}>
      <WithinFilter />
      <ZoneFilters />
      <IntervalField
        label={t('filters.population')}
        value={state.populationFilter}
        onChange={(interval) => update({ populationFilter: interval })}
      />
      <PlainSelect
        label={t('filters.farFrom')}
        value={far?.service ?? ''}
        placeholder={t('filters.anyDistance')}
        onChange={(service) =>
          update({ farFilters: service ? [{ service, km: far?.km ?? state.thresholdKm }] : [] })
        }
        options={measured.map(({ id, ofOne, vintage, role }) => ({
          id,
          label: role === 'history' ? `${text(ofOne)} (${vintage.slice(0, 4)})` : text(ofOne),
        }))}
      />
      {far && (
        <PlainSelect
          label={t('filters.moreThan')}
          value={String(far.km)}
          onChange={(km) => update({ farFilters: [{ ...far, km: Number(km) }] })}
          options={thresholdsKm.map((km) => ({
            id: String(km),
            label: t('question.km', { km }),
          }))}
        />
      )}
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
