import { useEffect, useMemo, useRef } from 'react';
import { sheetOverPx } from '../../explorer/sheet-handle.tsx';
import { useLoaded } from '../../explorer/use-loaded.ts';
import { Failure } from '../../failure/failure.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { FrameButtons } from '../../map/frame-buttons.tsx';
import type { Hovered } from '../../map/hover-card.tsx';
import paneStyles from '../../map/map-pane.module.css';
import type { Bounds, MapTarget } from '../../map/map-view.ts';
import { useMapView, wholeFrame } from '../../map/use-map-view.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import type { Answering } from '../use-plan-answer.ts';
import { changeClasses, changeColours, changeLegend } from './change-classes.ts';
import { type PlanMark, showPlanMarks } from './plan-marks.ts';

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
  const { files, store, plan, service } = usePlanner();
  const { t } = useLanguage();
  const places = useLoaded(service.id, () => files.points(service));
  const answer = answering.status === 'answered' ? answering.answer : null;
  const marks = useMemo(() => marksOf(answering), [answering]);
  const level = useMemo(
    () =>
      answer && {
        tileLayer: 'commune',
        classes: changeClasses(answer.assessment.communeChangeKm),
        colours: changeColours,
      },
    [answer],
  );
  const { container, view, drawn, hovered, failure } = useMapView({
    files,
    store,
    name: t('planner.map.label'),
    zonings: [],
    themeInForce,
    onSelect: onTarget,
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
      selected: null,
      overlay: (map, colours) => showPlanMarks(map, marks, colours),
    });
  }, [view, level, placesReady, marks]);

  // A territory that was just chosen is brought into view.
  const areaKey = plan.area && 'code' in plan.area ? `${plan.area.level} ${plan.area.code}` : null;
  const framed = useRef<string | null>(store.get().camera ? areaKey : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the area
  useEffect(() => {
    if (!view || framed.current === areaKey) return;
    framed.current = areaKey;
    const over = sheetOverPx(container.current);
    if (areaKey === null) {
      view.frame(wholeFrame(files.manifest.frames), over);
      return;
    }
    const [id, code] = areaKey.split(' ');
    const level = files.manifest.levels.find((one) => one.id === id);
    if (!level) return;
    void files.levelIndex(level).then(({ codes, bounds }) => {
      const found: Bounds | null | undefined = bounds[codes.indexOf(code)];
      if (found && framed.current === areaKey) view.frame(found, over);
    });
  }, [view, areaKey]);

  return (
    <div className={paneStyles.pane}>
      <div ref={container} className={paneStyles.map} data-drawn={drawn} data-testid="map" />
      {!drawn && (
        <p className={paneStyles.loading} role="status">
          {t('map.loading')}
        </p>
      )}
      {hovered && <HoveredCard hovered={hovered} answer={answer} />}
      <FrameButtons frames={files.manifest.frames} onFrame={(bounds) => view?.frame(bounds)} />
      <div className={paneStyles.legend}>
        {failure !== null && <Failure error={failure} />}
        {answer && <ChangeLegend answer={answer} />}
      </div>
    </div>
  );
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
  return (
    <figure className={styles.legend} aria-label={t('legend.title')}>
      <figcaption>{t('planner.map.legend')}</figcaption>
      <ul>
        {changeLegend
          .filter(({ index }) => hasLosers || index < 5)
          .map(({ index, word, low, high }) => (
            <li key={index}>
              <span
                className={`${styles.swatch} ${styles.land}`}
                style={word === 'same' ? undefined : { background: changeColours[index] }}
              />
              {t(`planner.map.${word}`, { low, high })}
            </li>
          ))}
        <li>
          <span className={`${styles.swatch} ${styles.hatched}`} />
          {t('planner.map.outside')}
        </li>
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
