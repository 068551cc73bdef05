import { useMemo } from 'react';
import { useAreaSession } from '../../area/area-session.ts';
import { drawStep } from '../../area/draw-step.ts';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import type { Loaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { FrameButtons } from '../../map/frame-buttons.tsx';
import { showArea } from '../../map/layers/area-layers.ts';
import { ownShapes } from '../../map/layers/patterns.ts';
import styles from '../../map/map.module.css';
import { useAsPageMap } from '../../map/map-handle.tsx';
import { PrintedMap } from '../../map/printed-map.tsx';
import type { MapContent, MapTarget } from '../../map/view/map-content.ts';
import { useMapView } from '../../map/view/use-map-view.ts';
import { ownPointsIds } from '../../own/own-ids.ts';
import { Failure } from '../../page/failure/failure.tsx';
import { useArea } from '../area/use-area.ts';
import { useExplorer } from '../explorer-context.ts';
import { PointedClassProvider } from '../legend/pointed-class.tsx';
import { CentreText, HoverCard } from './hover-card.tsx';
import { MapLegend } from './map-legend.tsx';
import { ShownOnMap } from './shown-on-map.tsx';
import { useFramedArea } from './use-framed-area.ts';
import { useFramedFilter } from './use-framed-filter.ts';
import { useFramedTerritory } from './use-framed-territory.ts';
import { usePainted } from './use-painted.ts';
import { useShownPlaces } from './use-shown-places.ts';

interface MapPaneProps {
  readonly selected: Loaded<LoadedTerritory | null> | null;
  readonly themeInForce: 'light' | 'dark';
  /** The map cannot be drawn here: the table takes over. */
  readonly onUnavailable: () => void;
}

/** The map of the explorer, with its legend and what is said of the territory under the pointer. */
export function MapPane(props: MapPaneProps) {
  return (
    <PointedClassProvider>
      <Pane {...props} />
    </PointedClassProvider>
  );
}

function Pane({ selected, themeInForce, onUnavailable }: MapPaneProps) {
  const { files, store, state, update } = useExplorer();
  const { t } = useLanguage();
  const { painted, paint, column, crossing, symbols } = usePainted(themeInForce);
  const area = useArea();
  const { draft } = useAreaSession();
  const ownGeometry = (area?.status === 'ready' && area.content?.geometry) || null;
  const { places, placesFrom, questionedKey } = useShownPlaces();
  const select = async (target: MapTarget) => {
    if (target.kind === 'place') return;
    const record = files.manifest.levels.find(({ tileLayer }) =>
      target.kind === 'qpv' ? tileLayer === 'qpv' : tileLayer === target.tileLayer,
    );
    if (!record) return;
    const { codes } = await files.levelIndex(record);
    update({ territory: { level: record.id, code: codes[target.id] } });
  };

  const { container, view, drawn, hovered, setHovered, failure, retry } = useMapView({
    files,
    store,
    name: t('map.label'),
    zonings: files.manifest.zonings,
    otherMarks: [
      ...files.manifest.landmarks.map(({ id }) => ({ id, shape: 'dashed-circle' as const })),
      ...ownPointsIds.map((id, i) => ({ id, shape: ownShapes[i] })),
    ],
    themeInForce,
    onSelect: (target, at) => {
      void select(target);
      // Where no pointer hovers, a tap on a place says what it is.
      if (target.kind === 'place') setHovered({ target, at });
    },
    keyboardChooses: 'territories',
    onDraw: (step) => drawStep(step, (ring) => update({ area: { kind: 'ring', ring } })),
    onUnavailable,
  });
  useAsPageMap(view);

  const chosen = selected?.status === 'ready' ? selected.content : null;
  const selection = chosen?.level.tileLayer
    ? { tileLayer: chosen.level.tileLayer, id: chosen.position }
    : null;
  const circles = painted?.kind === 'symbols' ? painted.symbols : null;
  const selectionKey = selection && `${selection.tileLayer} ${selection.id}`;
  const placesReady = places.status === 'ready' ? places.content : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for selection and question
  const content = useMemo<Omit<MapContent, 'kept'>>(
    () => ({
      level: paint,
      symbols: circles,
      zones: state.layers,
      places: placesReady ?? new Map(),
      placesFrom,
      selected: selection,
      draft,
      overlay: (map, colours) => showArea(map, { geometry: ownGeometry, draft }, colours),
    }),
    [
      paint,
      circles,
      state.layers,
      state.points,
      questionedKey,
      placesReady,
      selectionKey,
      ownGeometry,
      draft,
    ],
  );

  useFramedArea(view, ownGeometry);
  useFramedTerritory(view, chosen);
  useFramedFilter(view);

  // What is said of a territory under the pointer.
  const told = {
    column: column.status === 'ready' ? column.content.column : null,
    lens: painted?.kind === 'lens' ? painted.lens : null,
    picture: painted?.kind === 'picture' ? painted.picture : null,
  };
  // What colours the map did not come: it is not being drawn.
  const isStopped =
    failure !== null ||
    (!painted && [column, crossing, symbols].some((one) => one?.status === 'failed'));
  return (
    <div className={styles.pane}>
      {view && <ShownOnMap view={view} content={content} />}
      <div ref={container} className={styles.map} data-drawn={drawn} data-testid="map" />
      <PrintedMap view={view} />
      {!drawn && !isStopped && (
        <p className={styles.loading} role="status">
          {t('map.loading')}
        </p>
      )}
      {hovered && <HoverCard hovered={hovered} {...told} />}
      <CentreText target={hovered?.isCentre ? hovered.target : null} {...told} />
      {(draft || hovered?.isCentre) && <span className={styles.crosshair} aria-hidden="true" />}
      <FrameButtons
        frames={files.manifest.frames}
        outlines={files.address(files.manifest.files.frameOutlines.path)}
        chosen={chosen?.index.bounds[chosen.position]}
        onFrame={(bounds) => view?.frame(bounds)}
      />
      <div className={styles.legend} data-over-map>
        {symbols?.status === 'failed' && column.status === 'ready' && (
          <Failure error={symbols.error} retry={symbols.retry} />
        )}
        {[places, crossing, area].map(
          (one) =>
            one?.status === 'failed' && (
              <Failure key={String(one.error)} error={one.error} retry={one.retry} />
            ),
        )}
        {column.status === 'failed' && <Failure error={column.error} retry={column.retry} />}
        {failure !== null && <Failure error={failure} retry={retry} />}
        {painted && (
          <MapLegend painted={painted} zoom={state.camera?.zoom ?? view?.camera().zoom ?? 5} />
        )}
      </div>
    </div>
  );
}
