import type { AccessRecord, TerritoryRecord } from '../../edition/territory-file.ts';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import { NetworkMark } from './network-mark.tsx';
import styles from './territory-panel.module.css';

/** Estimated road distance: the crow's flight times these factors. */
const roadFactors = { low: 1.2, high: 1.45 } as const;

/** Nearest place of each service, with its distance and what surrounds it. */
export function AccessList({ record }: { record: TerritoryRecord }) {
  const { files } = useExplorer();
  const { t } = useLanguage();
  const services = files.manifest.services.filter(({ role }) => role === 'current');
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('territory.access')}</h3>
      <ul className={styles.access}>
        {services.map((service) => (
          <li key={service.id} className={styles.accessItem} data-service={service.id}>
            <NetworkMark service={service} className={styles.mark} />
            <ServiceAccess access={record.access[service.id] ?? null} serviceId={service.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ServiceAccess({ access, serviceId }: { access: AccessRecord | null; serviceId: string }) {
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
  const road = (factor: number) =>
    format.decimal(access.distanceKm * factor, access.distanceKm < 7 ? 1 : 0);
  return (
    <>
      {label}
      <span className={styles.distance}>{format.value(access.distanceKm, 'km', 1)}</span>
      <span className={styles.note}>
        {access.name}
        {access.address && `, ${access.address}`}
      </span>
      <span className={styles.note}>
        {access.distanceKm > 0 &&
          `${t('territory.access.road', { low: road(roadFactors.low), high: road(roadFactors.high) })} · `}
        {t('territory.access.within', { count: access.within[1] })}
        {access.inside !== undefined &&
          ` · ${t('territory.access.inside', { count: access.inside })}`}
      </span>
      {service.caveats.slice(0, 1).map((caveat) => (
        <span key={caveat.fr} className={styles.note}>
          {text(caveat)}
        </span>
      ))}
    </>
  );
}
