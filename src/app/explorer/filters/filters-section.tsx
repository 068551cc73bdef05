import { useLanguage } from '../../i18n/language.tsx';
import { LoadedPart } from '../panel/loaded-part.tsx';
import { PanelSection } from '../panel/panel-section.tsx';
import { useClauses } from '../selection/selection-provider.tsx';

/** Which territories to keep: by place, zone, population, values and distance. */
export function FiltersSection() {
  const { t } = useLanguage();
  return (
    <PanelSection id="filters" title={t('filters.title')} summary={<Summary />}>
      <LoadedPart load={() => import('./filter-controls.tsx')} />
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
