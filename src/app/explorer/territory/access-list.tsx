import type { AccessRecord, TerritoryRecord } from '../../../edition/files/territory-file.ts';
import type { ServiceRecord } from '../../../edition/manifest.ts';
import { isCountedAtSeveral } from '../../../sheet/words/several-points.ts';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { NetworkMark } from './network-mark.tsx';
import { roadWords } from './road-words.ts';
import styles from './territory-panel.module.css';

/** Nearest place of each service, with its distance and what surrounds it. */
export function AccessList({ territory }: { territory: LoadedTerritory }) {
  const { files } = useExplorer();
  const { record, code, level } = territory;
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
      {record.squares && (
        <p className={styles.note}>{text(files.manifest.demandPoints!.ofCommune)}</p>
      )}
      {isCountedAtSeveral(level.id, code) && !record.squares && (
        <p className={styles.note}>{t('territory.access.severalPoints')}</p>
      )}
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
  const language = useLanguage();
  const { t, text, format } = language;
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
  const byRoad = roadWords(files.manifest, record, serviceId, access, language);
  return (
    <>
      {label}
      <span className={styles.distance}>{format.value(access.distanceKm, 'km', 1)}</span>
      <span className={styles.note}>
        {access.name}
        {access.address && `, ${access.address}`}
      </span>
      <span className={styles.note}>
        {byRoad && `${byRoad} · `}
        {t('territory.access.within', { count: access.within[1] })}
        {access.inside !== undefined &&
          ` · ${t('territory.access.inside', { count: access.inside })}`}
      </span>
      <span className={styles.note}>
        <ListVintage service={service} />
      </span>
    </>
  );
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
