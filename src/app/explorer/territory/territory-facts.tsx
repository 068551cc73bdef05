import { populationNoteWords } from '../../../edition/writing/population-note-words.ts';
import { sheetPath } from '../../../sheet/parts/sheet-path.ts';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { AccessList } from './access-list.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { IndicatorTables } from './indicator-tables.tsx';
import { Memberships } from './memberships.tsx';
import styles from './territory-panel.module.css';

/** What is known of a territory: who and where it is, its access to each service, its figures. */
export function TerritoryFacts({ territory }: { territory: LoadedTerritory }) {
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
          {record.populationNote && ` (${populationNoteWords(record.populationNote, language)})`}
        </p>
        <a href={`${root}${sheetPath(level.id, code)}${language === 'en' ? '?langue=en' : ''}`}>
          {t('territory.sheet')}
        </a>
      </header>
      {Object.keys(record.access).length > 0 && <AccessList territory={territory} />}
      {Object.keys(record.coverage).length > 0 && <CoverageTable territory={territory} />}
      <Memberships territory={territory} />
      <IndicatorTables territory={territory} />
    </>
  );
}
