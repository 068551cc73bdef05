import { coverageQueries } from '../../../edition/sql/block-sql.ts';
import { thresholdsKm } from '../../../edition/thresholds.ts';
import { DistanceComputed } from '../../computation/how-computed.tsx';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { NetworkMark } from './network-mark.tsx';
import styles from './territory-panel.module.css';

/** How far the people of a territory live from each service. */
export function CoverageTable({ territory }: { territory: LoadedTerritory }) {
  const { files, state, service } = useExplorer();
  const { record } = territory;
  const { t, text, format } = useLanguage();
  const threshold = thresholdsKm.indexOf(state.thresholdKm);
  const services = files.manifest.services.filter(
    ({ id, role }) => role === 'current' && record.coverage[id],
  );
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('territory.access')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('territory.access.service')}</th>
            <th scope="col">{t('territory.access.median')}</th>
            <th scope="col">{t('territory.access.beyond', { km: state.thresholdKm })}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => {
            const { medianKm, beyond, beyondPercent } = record.coverage[service.id];
            return (
              <tr key={service.id} data-service={service.id}>
                <th scope="row">
                  <NetworkMark service={service} /> {text(service.label)}
                </th>
                <td className={styles.value}>
                  {medianKm === null ? (
                    <span className={styles.reason}>{t('territory.access.none')}</span>
                  ) : (
                    format.value(medianKm, 'km', 1)
                  )}
                </td>
                <td>
                  {medianKm !== null &&
                    `${format.decimal(beyond[threshold], 0)} (${format.share(beyondPercent[threshold])})`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <DistanceComputed
        files={files}
        service={service.id}
        name={`${t('territory.access')}, ${record.name}`}
        method={[['computation.coverage', { km: state.thresholdKm }]]}
        queries={coverageQueries(services, territory.level.id, territory.code, state.thresholdKm)}
        sources={services.flatMap(({ sources }) => sources)}
      />
    </section>
  );
}
