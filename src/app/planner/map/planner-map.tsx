import { useEffect, useMemo } from 'react';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import { useAreaSession } from '../../area/area-session.ts';
import { drawStep } from '../../area/draw-step.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { FrameButtons } from '../../map/frame-buttons.tsx';
import { showArea } from '../../map/layers/area-layers.ts';
import paneStyles from '../../map/map.module.css';
import { useAsPageMap } from '../../map/map-handle.tsx';
import { PrintedMap } from '../../map/printed-map.tsx';
import type { MapTarget } from '../../map/view/map-content.ts';
import type { Hovered } from '../../map/view/use-map-view.ts';
import { useMapView } from '../../map/view/use-map-view.ts';
import { Failure } from '../../page/failure/failure.tsx';
import type { Theme } from '../../theme/use-theme.ts';
import type { HandMoves } from '../hand/use-hand-moves.ts';
import { areaShape, planAreaKey } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { usePlanner } from '../planner-context.ts';
import { costWords } from '../words/cost-words.ts';
import { changeClasses, changeColours } from './change-classes.ts';
import { ChangeLegend } from './change-legend.tsx';
import { showPlanMarks } from './plan-marks.ts';
import { useBeforeEdits } from './use-before-edits.ts';
import { useFramedArea } from './use-framed-area.ts';
import { useHandDrag } from './use-hand-drag.ts';
import { useMarks } from './use-marks.ts';
import { usePlannedTerritory } from './use-planned-territory.ts';

/** Zoom from which the existing places are drawn one by one. */
const PLACES_FROM_ZOOM = 6;

interface PlannerMapProps {
  readonly hand: HandMoves;
  /** The places that are open today. */
  readonly existing: Loaded<PointsFile>;
  readonly themeInForce: Theme;
  readonly onTarget: (target: MapTarget) => void;
  readonly onUnavailable: () => void;
}

/** Who is nearer and who is farther, and the places that make it so. */
export function PlannerMap({
  hand,
  existing,
  themeInForce,
  onTarget,
  onUnavailable,
}: PlannerMapProps) {
  const { files, store, plan, update } = usePlanner();
  const { t } = useLanguage();
  const { answering, moving } = hand;
  const { draft: ring } = useAreaSession();
  // Where a place goes is shown as the first corner of a drawing is.
  const draft = useMemo(() => ring ?? (moving === null ? null : []), [ring, moving]);
  const areaKey = planAreaKey(plan.area);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the area
  const shape = useMemo(() => areaShape(plan.area), [areaKey]);
  const answer = answering.status === 'answered' ? answering.answer : null;
  const marks = useMarks(hand);
  const answered = useMemo(
    () =>
      answer && {
        tileLayer: 'commune',
        classes: changeClasses(answer.assessment),
        colours: changeColours,
      },
    [answer],
  );
  const placesReady = existing.status === 'ready' ? existing.content : null;
  const territory = usePlannedTerritory();
  const drag = useHandDrag(hand, placesReady);
  const { container, view, drawn, hovered, failure, retry } = useMapView({
    files,
    store,
    name: t('planner.map.label'),
    zonings: [],
    themeInForce,
    onSelect: onTarget,
    onDraw: (step) => {
      if (moving !== null) hand.moveStep(step);
      else drawStep(step, (polygon) => update({ area: { polygon } }));
    },
    onUnavailable,
  });

  const beforeEdits = useBeforeEdits(drawn && answering.status === 'impossible');
  const level = answered ?? beforeEdits;
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
      drag,
      overlay: (map, colours) => {
        showArea(map, { geometry: shape, draft }, colours);
        showPlanMarks(map, marks, colours);
      },
    });
  }, [view, level, placesReady, marks, shape, draft, territory, drag]);

  // The keyboard goes to the map, and the map to the place that is to be moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place moved
  useEffect(() => {
    const place = moving === null ? undefined : answer?.places[moving];
    if (!view || !place) return;
    view.centre(place.longitude, place.latitude);
    view.focus();
  }, [view, moving]);

  useAsPageMap(view);

  useFramedArea(view);

  return (
    <div className={paneStyles.pane}>
      <div ref={container} className={paneStyles.map} data-drawn={drawn} data-testid="map" />
      <PrintedMap view={view} />
      {!drawn && failure === null && (
        <p className={paneStyles.loading} role="status">
          {t('map.loading')}
        </p>
      )}
      {hovered && <HoveredCard hovered={hovered} answer={answer} places={placesReady} />}
      {draft && <span className={paneStyles.crosshair} aria-hidden="true" />}
      <FrameButtons
        frames={files.manifest.frames}
        outlines={files.address(files.manifest.files.frameOutlines.path)}
        onFrame={(bounds) => view?.frame(bounds)}
      />
      <div className={paneStyles.legend} data-over-map>
        {failure !== null && <Failure error={failure} retry={retry} />}
        {answer && <ChangeLegend answer={answer} theme={themeInForce} />}
      </div>
    </div>
  );
}

interface HoveredCardProps {
  readonly hovered: Hovered;
  readonly answer: PlanAnswer | null;
  readonly places: PointsFile | null;
}

function HoveredCard({ hovered, answer, places }: HoveredCardProps) {
  const { files, plan } = usePlanner();
  const language = useLanguage();
  const { t } = language;
  const { target, at } = hovered;
  const level = files.manifest.levels.find(({ id }) => id === 'commune');
  const communes = useLoaded(level ? 'commune' : null, () => files.levelIndex(level!));
  if (target.kind === 'place') {
    if (!places) return null;
    return (
      <div className={paneStyles.card} style={{ left: at.x, top: at.y }} role="presentation">
        <p className={paneStyles.cardName}>{places.names[target.position]}</p>
        <p className={paneStyles.cardNote}>{places.addresses[target.position]}</p>
      </div>
    );
  }
  if (target.kind !== 'territory' || communes.status !== 'ready') return null;
  const change = answer?.assessment.communeChange[target.id] ?? Number.NaN;
  return (
    <div className={paneStyles.card} style={{ left: at.x, top: at.y }} role="presentation">
      <p className={paneStyles.cardName}>{communes.content.names[target.id]}</p>
      {!Number.isNaN(change) && (
        <p className={paneStyles.cardValue}>
          {Math.abs(change) < 0.05
            ? t('planner.map.same')
            : `${change < 0 ? '−' : '+'}${costWords(plan, language).said(Math.abs(change))}`}
        </p>
      )}
    </div>
  );
}
