import type { CoverageRecord } from '../../../edition/files/territory-file.ts';
import { zoneQuery } from '../../../edition/sql/block-sql.ts';
import { thresholdsKm } from '../../../edition/thresholds.ts';
import { DistanceComputed } from '../../computation/how-computed.tsx';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './question-panel.module.css';

interface ZoneRow {
  readonly id: string;
  readonly label: string;
  readonly coverage: CoverageRecord;
}

/** Zones that are told apart by one zoning. */
interface ZoneGroup {
  readonly id: string;
  /** Of the zoning, where its classes do not say which it is. */
  readonly title: string | null;
  readonly rows: readonly ZoneRow[];
}

/** The same question in priority neighbourhoods, in rural zones and elsewhere. */
export function ZoneGaps() {
  const { files, state, service } = useExplorer();
  const { t, text, format } = useLanguage();
  const loaded = useLoaded('zones', () => files.zones());
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status !== 'ready') return null;
  const { zones } = loaded.content;
  const labels = {
    qpv: t('layers.qpv'),
    'not-qpv': t('answer.zones.notQpv'),
  } as Record<string, string>;
  const neighbourhoods = ['qpv', 'not-qpv'].flatMap((id): ZoneRow[] => {
    const coverage = zones.qpv?.[id]?.[service.id];
    return coverage ? [{ id, label: labels[id], coverage }] : [];
  });
  const frr = files.manifest.zonings.find(({ id }) => id === 'frr');
  const rural = (frr?.classes ?? []).flatMap(({ id, label }): ZoneRow[] => {
    const coverage = zones.frr?.[id]?.[service.id];
    return coverage ? [{ id, label: text(label), coverage }] : [];
  });
  const groups: ZoneGroup[] = [
    { id: 'qpv', title: null, rows: neighbourhoods },
    { id: 'frr', title: frr ? text(frr.label) : null, rows: rural },
  ].filter((group) => group.rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const threshold = thresholdsKm.indexOf(state.thresholdKm);
  const most = Math.max(...rows.map(({ coverage }) => coverage.beyondPercent[threshold]), 1);
  return (
    <>
      <table className={styles.zones}>
        <caption>
          {t('answer.zones')}
          <span className="visually-hidden">
            {' — '}
            {t('answer.zones.caption', { km: state.thresholdKm, service: text(service.ofOne) })}
          </span>
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('answer.zones.zone')}</th>
            <th scope="col">{t('answer.zones.share')}</th>
            <td />
          </tr>
        </thead>
        {groups.map(({ id: group, title, rows: zones }) => (
          <tbody key={group}>
            {title && (
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.zoning}>
                  {title}
                </th>
              </tr>
            )}
            {zones.map(({ id, label, coverage }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{format.share(coverage.beyondPercent[threshold])}</td>
                <td className={styles.bar} aria-hidden="true">
                  <span style={{ width: `${(100 * coverage.beyondPercent[threshold]) / most}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <DistanceComputed
        files={files}
        service={service.id}
        name={`${t('answer.zones')}, ${t('answer.zones.caption', { km: state.thresholdKm, service: text(service.ofOne) })}`}
        method={[['computation.zones', { km: state.thresholdKm }]]}
        queries={[zoneQuery(service, ['qpv', 'frr'], state.thresholdKm)]}
        sources={[]}
      />
    </>
  );
}
