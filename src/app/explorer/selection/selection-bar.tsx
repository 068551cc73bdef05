import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './selection-bar.module.css';
import { useClauses, useSelection } from './selection-provider.tsx';
import { useReset } from './use-reset.ts';

/** What the filters keep, in one sentence; each filter can be taken away, or all at once. */
export function SelectionBar() {
  const { update, level } = useExplorer();
  const { clauses, error, retry } = useClauses();
  const selection = useSelection();
  const words = useLanguage();
  const { t, text, format } = words;
  const reset = useReset();
  if (clauses.length === 0) return null;
  return (
    <section className={styles.bar} aria-label={t('filters.selection')}>
      {retry && <Failure error={error} retry={retry} />}
      <p className={styles.sentence} role="status" data-testid="selection">
        {selection.index === null ? (
          t('filters.loading')
        ) : (
          <>
            <strong>
              {t('filters.kept', {
                count: selection.count,
                number: format.decimal(selection.count, 0),
                level: text(selection.count > 1 ? level.plural : level.label),
              })}
            </strong>
            {selection.count > 0 &&
              t('filters.people', {
                count: selection.population,
                people: format.people(selection.population),
              })}
            {selection.withoutPopulation > 0 &&
              ` ${t('filters.withoutPopulation', {
                count: selection.withoutPopulation,
                number: format.decimal(selection.withoutPopulation, 0),
              })}`}
            {clauses.map(({ clause, data }) => clause.note && ` ${clause.note(words, data)}`)}
          </>
        )}
      </p>
      <ul className={styles.chips}>
        {clauses.map(({ clause, data }) => (
          <li key={clause.source}>
            <button
              type="button"
              className={styles.chip}
              data-idle={clause.dataKey === null}
              onClick={() => update(clause.removal)}
            >
              <span className="visually-hidden">{t('filters.remove')} </span>
              {clause.label(words, data)}
              {clause.dataKey === null && ` (${t('filters.idle', { level: text(level.plural) })})`}
              <span aria-hidden="true" className={styles.cross}>
                ×
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.reset} onClick={reset}>
            {t('filters.reset')}
          </button>
        </li>
      </ul>
    </section>
  );
}
