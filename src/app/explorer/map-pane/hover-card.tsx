import { type Column, observationAt } from '../../../edition/files/column-file.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from '../../map/map.module.css';
import type { MapPicture } from '../../map/map-picture.tsx';
import type { MapTarget } from '../../map/view/map-content.ts';
import type { Hovered } from '../../map/view/use-map-view.ts';
import { useExplorer } from '../explorer-context.ts';
import { LensHover } from '../lens/lens-hover.tsx';
import type { Lens } from '../lens/use-lens.ts';
import { useHomeNames } from '../territory/use-home-names.ts';

/** The essentials of what the pointer is on. */
export function HoverCard({
  hovered,
  column,
  lens,
  picture,
}: {
  hovered: Hovered;
} & ShownThere) {
  const { target, at, isCentre } = hovered;
  return (
    <div
      className={styles.card}
      style={{ left: at.x, top: at.y }}
      role="presentation"
      data-testid="hover-card"
      // The keyboard's is said by `CentreText`.
      aria-hidden={isCentre}
    >
      <Essentials target={target} column={column} lens={lens} picture={picture} />
    </div>
  );
}

/** Says aloud the territory in the centre while the keyboard moves the map. */
export function CentreText({
  target,
  ...shown
}: { readonly target: MapTarget | null } & ShownThere) {
  return (
    <div aria-live="polite" className="visually-hidden" data-testid="map-centre">
      {target && <Essentials target={target} {...shown} />}
    </div>
  );
}

/** What the map shows of territories. */
interface ShownThere {
  readonly column: Column | null;
  readonly lens: Lens | null;
  readonly picture: MapPicture | null;
}

function Essentials({ target, column, lens, picture }: { target: MapTarget } & ShownThere) {
  const { level } = useExplorer();
  const isOfLevel = target.kind === 'territory' || level.id === target.kind;
  return target.kind === 'place' ? (
    <PlaceEssentials service={target.service} position={target.position} />
  ) : (
    <TerritoryEssentials
      tileLayer={target.kind === 'qpv' ? 'qpv' : target.tileLayer}
      id={target.id}
      column={!isOfLevel || lens ? null : column}
      lens={target.kind === 'qpv' ? null : lens}
      picture={isOfLevel ? picture : null}
    />
  );
}

function TerritoryEssentials({
  tileLayer,
  id,
  column,
  lens,
  picture,
}: {
  tileLayer: string;
  id: number;
  column: Column | null;
  lens: Lens | null;
  picture: MapPicture | null;
}) {
  const { files, indicator } = useExplorer();
  const { t, text, format } = useLanguage();
  const level = files.manifest.levels.find((one) => one.tileLayer === tileLayer);
  const loaded = useLoaded(level ? level.id : null, () => files.levelIndex(level!));
  const homeOf = useHomeNames(level);
  if (!level || loaded.status !== 'ready') return null;
  const { names, population } = loaded.content;
  const home = homeOf(id);
  const inhabitants = population[id];
  const observation = column && id < column.low.length ? observationAt(column, id) : null;
  return (
    <>
      <p className={styles.cardName}>{names[id]}</p>
      {home !== null && <p className={styles.cardNote}>{home}</p>}
      {lens && <LensHover lens={lens} id={id} />}
      {observation && (
        <p>
          <span className={styles.cardValue}>
            {format.observation(observation, indicator.unit, indicator.decimals) ??
              t('legend.missing')}
          </span>{' '}
          <span className={styles.cardNote}>
            {observation.kind === 'missing'
              ? text(files.manifest.reasons[observation.reason].label)
              : text(indicator.shortLabel)}
          </span>
        </p>
      )}
      {picture && <p>{picture.describe(id)}</p>}
      <p className={styles.cardNote}>
        {inhabitants === null
          ? t('territory.population.unknown')
          : t('territory.population', { people: format.decimal(inhabitants, 0) })}
      </p>
    </>
  );
}

function PlaceEssentials({ service, position }: { service: string; position: number }) {
  const { files } = useExplorer();
  const { t, text, format } = useLanguage();
  const { services, landmarks } = files.manifest;
  const record = [...services, ...landmarks].find(({ id }) => id === service);
  const loaded = useLoaded(record ? record.points.sha256 : null, () => files.points(record!));
  if (!record || loaded.status !== 'ready') return null;
  const { names, addresses, approximate, details } = loaded.content;
  return (
    <>
      <p className={styles.cardName}>{names[position]}</p>
      {addresses[position] && <p>{addresses[position]}</p>}
      {details[position] && <p className={styles.cardNote}>{details[position]}</p>}
      <p className={styles.cardNote}>
        {text(record.label)}
        {record.vintage && `, ${format.vintage(record.vintage)}`}
        {approximate[position] && ` — ${t('territory.approximate')}`}
      </p>
    </>
  );
}
