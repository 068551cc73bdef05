import type { ReactNode } from 'react';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import type { Loaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import { AccessList } from './access-list.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { IndicatorTables } from './indicator-tables.tsx';
import { Memberships } from './memberships.tsx';
import styles from './territory-panel.module.css';

interface TerritoryPanelProps {
  readonly selected: Loaded<LoadedTerritory | null>;
  /** Raises and lowers the panel where it lies over the map. */
  readonly handle: ReactNode;
}

/** The essentials of the selected territory. */
export function TerritoryPanel({ selected, handle }: TerritoryPanelProps) {
  const { files, state, update } = useExplorer();
  const { t, text } = useLanguage();
  const close = () => update({ territory: null });
  return (
    <aside className={styles.panel} aria-labelledby="territory">
      {handle}
      <button type="button" className={styles.close} onClick={close}>
        {t('territory.close')}
      </button>
      {selected.status === 'failed' && <Failure error={selected.error} retry={selected.retry} />}
      {selected.status === 'loading' && (
        <p id="territory" role="status" className={styles.loading}>
          {t('territory.loading')}
        </p>
      )}
      {selected.status === 'ready' && !selected.content && state.territory && (
        <p id="territory" role="alert">
          {t('territory.unknown', {
            code: state.territory.code,
            level: levelLabel(state.territory.level),
          })}
        </p>
      )}
      {selected.status === 'ready' && selected.content && (
        <Territory territory={selected.content} />
      )}
    </aside>
  );

  function levelLabel(id: string): string {
    const level = files.manifest.levels.find((one) => one.id === id);
    return level ? text(level.label) : id;
  }
}

function Territory({ territory }: { territory: LoadedTerritory }) {
  const { t, text, format, language } = useLanguage();
  const { level, code, record } = territory;
  const root = document.documentElement.dataset.root ?? './';
  return (
    <>
      <header className={styles.header}>
        <p className={styles.level}>
          {text(level.label)} · {t('territory.code', { code })}
        </p>
        <h2 id="territory" className={styles.name}>
          {record.name}
        </h2>
        <p className={styles.population}>
          {record.population === null
            ? t('territory.population.unknown')
            : t('territory.population', { people: format.decimal(record.population, 0) })}
          {record.populationNote && ` (${record.populationNote})`}
        </p>
        <a href={`${root}fiche/${level.id}/${code}/${language === 'en' ? '?langue=en' : ''}`}>
          {t('territory.sheet')}
        </a>
      </header>
      {Object.keys(record.access).length > 0 && <AccessList record={record} />}
      {Object.keys(record.coverage).length > 0 && <CoverageTable territory={territory} />}
      <Memberships territory={territory} />
      <IndicatorTables territory={territory} />
    </>
  );
}
