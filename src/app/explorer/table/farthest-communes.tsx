import { useState } from 'react';
import { farthestQuery, farthestSql } from '../../../edition/sql/farthest-sql.ts';
import { DistanceComputed } from '../../computation/how-computed.tsx';
import { openDatabase } from '../../edition/sql/open-database.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './farthest-communes.module.css';

const LIMIT = 25;

/** Asks the edition's database for the farthest communes, with the place nearest to each. */
export function FarthestCommunes() {
  const { service } = useExplorer();
  const { t, text } = useLanguage();
  const [asked, setAsked] = useState(false);
  // What derives from ODbL data lives in a database of its own.
  if (service.licence === 'odbl-1.0') return null;
  return (
    <details
      className={styles.query}
      onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}
    >
      <summary>{t('farthest.title', { service: text(service.ofOne) })}</summary>
      {asked && <Result />}
    </details>
  );
}

function Result() {
  const { files, service, state } = useExplorer();
  const { t, text, format } = useLanguage();
  const department = state.territory?.level === 'departement' ? state.territory.code : null;
  const loaded = useLoaded(`${service.id} ${department}`, async () => {
    const database = await openDatabase(files);
    const rows = await database.query(
      farthestSql((table) => table, service.id, department, LIMIT),
      ['access_commune', 'communes', 'access_points', 'territories'],
    );
    return { mode: database.mode, rows };
  });
  if (loaded.status === 'loading') return <p role="status">{t('farthest.loading')}</p>;
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  const { mode, rows } = loaded.content;
  return (
    <div className={styles.result} data-testid="sql-result" data-mode={mode}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('farthest.commune')}</th>
            <th scope="col">{t('farthest.departement')}</th>
            <th scope="col">{t('table.population')}</th>
            <th scope="col">{t('farthest.distance')}</th>
            <th scope="col">{t('farthest.place')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row.code)}>
              <th scope="row">{row.name}</th>
              <td>{row.department}</td>
              <td>{row.population === null ? '—' : format.decimal(Number(row.population), 0)}</td>
              <td>{format.value(Number(row.distance_km), 'km', 1)}</td>
              <td>{row.place}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {t(mode === 'range' ? 'farthest.mode.range' : 'farthest.mode.arrow')}
      </p>
      <DistanceComputed
        files={files}
        service={service.id}
        name={t('farthest.title', { service: text(service.ofOne) })}
        method={[['computation.farthest']]}
        queries={[farthestQuery(service.id, department, LIMIT)]}
        sources={service.sources}
      />
    </div>
  );
}
