import { roadFactors } from '../../../core/access/road-factors.ts';
import type { ServiceRecord } from '../../../edition/manifest.ts';
import type { AccessRecord, TerritoryRecord } from '../../../edition/territory-file.ts';
import { travelTimesTo } from '../../../edition/travel-time.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { NetworkMark } from './network-mark.tsx';
import styles from './territory-panel.module.css';

/** Nearest place of each service, with its distance and what surrounds it. */
export function AccessList({ record }: { record: TerritoryRecord }) {
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  const services = files.manifest.services.filter(({ role }) => role === 'current');
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('territory.access')}</h3>
      <ul className={styles.access}>
        {services.map((service) => (
          <li key={service.id} className={styles.accessItem} data-service={service.id}>
            <NetworkMark service={service} className={styles.mark} />
            <ServiceAccess
              access={record.access[service.id] ?? null}
              serviceId={service.id}
              record={record}
            />
          </li>
        ))}
      </ul>
      <details className={styles.about}>
        <summary>{t('territory.access.about')}</summary>
        {services.flatMap(({ id, label, caveats }) =>
          caveats.map((caveat) => (
            <p key={`${id} ${caveat.fr}`}>
              <strong>{text(label)}</strong> — {text(caveat)}
            </p>
          )),
        )}
      </details>
    </section>
  );
}

interface ServiceAccessProps {
  readonly access: AccessRecord | null;
  readonly serviceId: string;
  readonly record: TerritoryRecord;
}

function ServiceAccess({ access, serviceId, record }: ServiceAccessProps) {
  const { files } = useExplorer();
  const { t, text, format } = useLanguage();
  const service = files.manifest.services.find(({ id }) => id === serviceId)!;
  const label = <span className={styles.service}>{text(service.label)}</span>;
  if (!access) {
    return (
      <>
        {label}
        <span className={styles.note}>{t('territory.access.none')}</span>
      </>
    );
  }
  return (
    <>
      {label}
      <span className={styles.distance}>{format.value(access.distanceKm, 'km', 1)}</span>
      <span className={styles.note}>
        {access.name}
        {access.address && `, ${access.address}`}
      </span>
      <span className={styles.note}>
        {byRoad(access)}
        {t('territory.access.within', { count: access.within[1] })}
        {access.inside !== undefined &&
          ` · ${t('territory.access.inside', { count: access.inside })}`}
      </span>
      <span className={styles.note}>
        <ListVintage service={service} />
      </span>
    </>
  );

  /** Supplied minutes where there are any, else an estimate of the distance by road. */
  function byRoad({ point, distanceKm }: AccessRecord): string | null {
    const times = travelTimesTo(files.manifest, serviceId);
    if (times === null) {
      return record.roadEstimate && distanceKm >= 1 ? `${road(distanceKm)} · ` : null;
    }
    const { indicator, source } = times;
    const observed = record.values[indicator.id];
    if (observed?.kind !== 'value') {
      const reason = observed?.kind === 'missing' ? observed.reason : 'not-covered';
      const why = text(files.manifest.reasons[reason].label);
      return `${t('territory.access.travelUnknown', { why })} · `;
    }
    const minutes =
      observed.value < 1
        ? t('territory.access.lessThanMinute')
        : format.value(observed.value, 'minutes', 0);
    const by = `${source.producer}, ${format.vintage(source.vintage)}`;
    const reached = record.travel?.[indicator.id];
    return reached && reached.point !== point
      ? `${t('territory.access.travelTo', { minutes, name: reached.name, by })} · `
      : `${t('territory.access.travel', { minutes, by })} · `;
  }

  function road(distanceKm: number): string {
    const [low, high] = [roadFactors.low, roadFactors.high].map((factor) =>
      format.decimal(distanceKm * factor, distanceKm < 7 ? 1 : 0),
    );
    return low === high
      ? t('territory.access.roadOne', { km: low })
      : t('territory.access.road', { low, high });
  }
}

/** Lists older than this are said to need checking. */
const oldListYears = 3;

/** Which list the place comes from, and where its producer tells more. */
function ListVintage({ service }: { service: ServiceRecord }) {
  const { files } = useExplorer();
  const { t, format } = useLanguage();
  const { manifest } = files;
  const isOld =
    Number(manifest.date.slice(0, 4)) - Number(service.vintage.slice(0, 4)) > oldListYears;
  const page = manifest.sources.find(({ id }) => service.sources.includes(id))?.landing;
  const ofVintage = format.ofVintage(service.vintage);
  return (
    <>
      {isOld
        ? t('territory.access.toCheck', { ofVintage })
        : t('territory.access.list', { ofVintage })}
      {page && (
        <>
          {' · '}
          <a href={page}>{t('territory.access.page')}</a>
        </>
      )}
    </>
  );
}
