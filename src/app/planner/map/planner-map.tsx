import { useEffect, useMemo } from 'react';
import { useAreaSession } from '../../area/area-session.ts';
import { drawStep } from '../../area/draw-step.ts';
import { sheetOverPx } from '../../explorer/sheet-handle.tsx';
import { useLoaded } from '../../explorer/use-loaded.ts';
import { Failure } from '../../failure/failure.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { showArea } from '../../map/area-layers.ts';
import { FrameButtons } from '../../map/frame-buttons.tsx';
import type { Hovered } from '../../map/hover-card.tsx';
import paneStyles from '../../map/map-pane.module.css';
import type { MapContent, MapTarget } from '../../map/map-view.ts';
import { useMapView } from '../../map/use-map-view.ts';
import { areaShape, planAreaKey } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import type { Answering } from '../use-plan-answer.ts';
import { changeClasses, changeColours, changeLegend } from './change-classes.ts';
import { type PlanMark, showPlanMarks } from './plan-marks.ts';
import { useFramedArea } from './use-framed-area.ts';

/** Zoom from which the existing places are drawn one by one. */
const PLACES_FROM_ZOOM = 6;

interface PlannerMapProps {
  readonly answering: Answering;
  readonly themeInForce: 'light' | 'dark';
  readonly onTarget: (target: MapTarget) => void;
  readonly onUnavailable: () => void;
}

/** Who is nearer and who is farther, and the places that make it so. */
export function PlannerMap({ answering, themeInForce, onTarget, onUnavailable }: PlannerMapProps) {
  const { files, store, plan, service, update } = usePlanner();
  const { t } = useLanguage();
  const { draft } = useAreaSession();
  const areaKey = planAreaKey(plan.area);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the area
  const shape = useMemo(() => areaShape(plan.area), [areaKey]);
  const places = useLoaded(service.id, () => files.points(service));
  const answer = answering.status === 'answered' ? answering.answer : null;
  const marks = useMemo(() => marksOf(answering), [answering]);
  const level = useMemo(
    () =>
      answer && {
        tileLayer: 'commune',
        classes: changeClasses(answer.assessment),
        colours: changeColours,
      },
    [answer],
  );
  const territory = usePlannedTerritory();
  const { container, view, drawn, hovered, failure } = useMapView({
    files,
    store,
    name: t('planner.map.label'),
    zonings: [],
    themeInForce,
    onSelect: onTarget,
    onDraw: (step) => drawStep(step, (polygon) => update({ area: { polygon } })),
    onUnavailable,
  });

  const placesReady = places.status === 'ready' ? places.content : null;
  useEffect(() => {
    if (!view) return;
    view.show({
      level,
      kept: null,
      zones: [],
      places: new Map(placesReady ? [[placesReady.id, placesReady]] : []),
      placesFrom: () => PLACES_FROM_ZOOM,
      selected: territory,
      draft,
      overlay: (map, colours) => {
        showArea(map, { geometry: shape, draft }, colours);
        showPlanMarks(map, marks, colours);
      },
    });
  }, [view, level, placesReady, marks, shape, draft, territory]);

  useFramedArea(view, () => sheetOverPx(container.current));

  return (
    <div className={paneStyles.pane}>
      <div ref={container} className={paneStyles.map} data-drawn={drawn} data-testid="map" />
      {!drawn && (
        <p className={paneStyles.loading} role="status">
          {t('map.loading')}
        </p>
      )}
      {hovered && <HoveredCard hovered={hovered} answer={answer} />}
      {draft && <span className={paneStyles.crosshair} aria-hidden="true" />}
      <FrameButtons frames={files.manifest.frames} onFrame={(bounds) => view?.frame(bounds)} />
      <div className={paneStyles.legend}>
        {failure !== null && <Failure error={failure} />}
        {answer && <ChangeLegend answer={answer} />}
      </div>
    </div>
  );
}

/** The planned territory on the map; null where it has no shape of its own. */
function usePlannedTerritory(): MapContent['selected'] {
  const { files, plan } = usePlanner();
  const { area } = plan;
  const code = area && 'code' in area ? area.code : null;
  const level = files.manifest.levels.find(
    ({ id }) => area && 'level' in area && id === area.level,
  );
  const tileLayer = level?.tileLayer ?? null;
  const index = useLoaded(tileLayer && level ? level.id : null, () => files.levelIndex(level!));
  const codes = index.status === 'ready' ? index.content.codes : null;
  return useMemo(() => {
    const id = code === null ? -1 : (codes?.indexOf(code) ?? -1);
    return tileLayer && id >= 0 ? { tileLayer, id } : null;
  }, [code, codes, tileLayer]);
}

function marksOf(answering: Answering): PlanMark[] {
  if (answering.status === 'searching') {
    return (answering.first?.places ?? []).map(({ longitude, latitude }) => ({
      longitude,
      latitude,
      kind: 'new',
      label: '',
    }));
  }
  if (answering.status !== 'answered') return [];
  const { places, closed } = answering.answer;
  return [
    ...places.map(({ longitude, latitude, isKept }, rank) => ({
      longitude,
      latitude,
      kind: isKept ? ('kept' as const) : ('new' as const),
      label: String(rank + 1),
    })),
    ...closed.map(({ longitude, latitude }) => ({
      longitude,
      latitude,
      kind: 'closed' as const,
      label: '×',
    })),
  ];
}

function HoveredCard({ hovered, answer }: { hovered: Hovered; answer: PlanAnswer | null }) {
  const { files, service } = usePlanner();
  const { t, format } = useLanguage();
  const { target, at } = hovered;
  const level = files.manifest.levels.find(({ id }) => id === 'commune');
  const communes = useLoaded(level ? 'commune' : null, () => files.levelIndex(level!));
  const places = useLoaded(service.id, () => files.points(service));
  if (target.kind === 'place') {
    if (places.status !== 'ready') return null;
    return (
      <div className={paneStyles.card} style={{ left: at.x, top: at.y }} role="presentation">
        <p className={paneStyles.cardName}>{places.content.names[target.position]}</p>
        <p className={paneStyles.cardNote}>{places.content.addresses[target.position]}</p>
      </div>
    );
  }
  if (target.kind !== 'territory' || communes.status !== 'ready') return null;
  const change = answer?.assessment.communeChangeKm[target.id] ?? Number.NaN;
  return (
    <div className={paneStyles.card} style={{ left: at.x, top: at.y }} role="presentation">
      <p className={paneStyles.cardName}>{communes.content.names[target.id]}</p>
      {!Number.isNaN(change) && (
        <p className={paneStyles.cardValue}>
          {Math.abs(change) < 0.05
            ? t('planner.map.same')
            : `${change < 0 ? '−' : '+'}${format.value(Math.abs(change), 'km', 1)}`}
        </p>
      )}
    </div>
  );
}

function ChangeLegend({ answer }: { answer: PlanAnswer }) {
  const { t } = useLanguage();
  const hasLosers = answer.assessment.farther > 0;
  const hasClosed = answer.closed.length > 0;
  const { communeIsInArea, communeChangeKm } = answer.assessment;
  const hasNowhere = communeChangeKm.some((km, i) => communeIsInArea[i] === 1 && Number.isNaN(km));
  return (
    <figure className={styles.legend} aria-label={t('legend.title')}>
      <figcaption>{t('planner.map.legend')}</figcaption>
      <ul>
        {changeLegend
          .filter(({ word }) => hasLosers || !word.startsWith('farther'))
          .map(({ colour, word, low, high }) => (
            <li key={colour}>
              <span
                className={`${styles.swatch} ${styles.land}`}
                style={colour === null ? undefined : { background: colour }}
              />
              {t(`planner.map.${word}`, { low, high })}
            </li>
          ))}
        {hasNowhere && (
          <li>
            <span className={`${styles.swatch} ${styles.hatched}`} />
            {t('planner.map.nowhere')}
          </li>
        )}
        {answer.places.length > 0 && (
          <li>
            <span className={styles.dot}>1</span>
            {t(answer.proof ? 'planner.map.new' : 'planner.map.byHand')}
          </li>
        )}
        {hasClosed && (
          <li>
            <span className={`${styles.dot} ${styles.dotClosed}`}>×</span>
            {t('planner.map.closed')}
          </li>
        )}
      </ul>
    </figure>
  );
}
