import { useEffect, useMemo, useRef } from 'react';
import { boundingBox } from '../../../core/geo/bounding-box.ts';
import type { PointsFile } from '../../../edition/points-file.ts';
import { useAreaSession } from '../../area/area-session.ts';
import { drawStep } from '../../area/draw-step.ts';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { FrameButtons } from '../../map/frame-buttons.tsx';
import { showArea } from '../../map/layers/area-layers.ts';
import type { LevelPaint } from '../../map/layers/level-layers.ts';
import { ownShapes } from '../../map/layers/patterns.ts';
import styles from '../../map/map.module.css';
import { useAsPageMap } from '../../map/map-handle.tsx';
import { useMapPicture } from '../../map/map-picture.tsx';
import type { MapContent, MapTarget } from '../../map/view/map-content.ts';
import { useMapView } from '../../map/view/use-map-view.ts';
import { ownPointsIds } from '../../own/own-ids.ts';
import { Failure } from '../../page/failure/failure.tsx';
import { sheetOverPx } from '../../page/phone-sheet/sheet-handle.tsx';
import { palettes } from '../../theme/palettes.ts';
import { useArea } from '../area/use-area.ts';
import { useExplorer } from '../explorer-context.ts';
import { CategoryLegend } from '../legend/category-legend.tsx';
import { CrossedLegend } from '../legend/crossed-legend.tsx';
import { Legend } from '../legend/legend.tsx';
import { PointedClassProvider } from '../legend/pointed-class.tsx';
import { useClassified } from '../legend/use-classified.ts';
import { useCrossed } from '../legend/use-crossed.ts';
import { LensLegend } from '../lens/lens-legend.tsx';
import { useLens } from '../lens/use-lens.ts';
import { SymbolLegend } from '../symbols/symbol-legend.tsx';
import { useSymbols } from '../symbols/use-symbols.ts';
import { CentreText, HoverCard } from './hover-card.tsx';
import { ShownOnMap } from './shown-on-map.tsx';
import { useFramedFilter } from './use-framed-filter.ts';

/** Zoom from which the places of the question appear when the reader did not ask for any. */
const PLACES_FROM_ZOOM = 6.5;

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
  const explorer = useExplorer();
  const { files, store, state, update, indicator, level, service } = explorer;
  const { t } = useLanguage();
  const column = useClassified();
  const classified = column.status === 'ready' ? column.content : null;
  const picture = useMapPicture(level.id);
  const crossing = useCrossed();
  const lens = useLens();
  const symbols = useSymbols();
  // What a view below the map paints comes first.
  const openLens = lens?.status === 'ready' && !picture ? lens.content : null;
  // While the lens counts, the indicator stays.
  const paint = useMemo<LevelPaint | null>(() => {
    const { tileLayer } = level;
    if (!tileLayer) return null;
    if (picture) {
      const colours = picture.categories.map(({ colour }) => colour);
      return { tileLayer, classes: picture.classes, colours };
    }
    if (openLens) {
      const { lens: colours } = palettes[themeInForce];
      return { tileLayer, classes: openLens.picture.classes, colours };
    }
    if (crossing?.status === 'ready') {
      const { classes, classification } = crossing.content;
      return { tileLayer, classes, colours: classification.cells.map(({ colour }) => colour) };
    }
    if (symbols) {
      return symbols.status === 'ready'
        ? { tileLayer, classes: symbols.content.classes, colours: [] }
        : null;
    }
    if (!classified) return null;
    const colours = classified.classification.classes.map(({ colour }) => colour);
    return { tileLayer, classes: classified.classes, colours };
  }, [picture, openLens, crossing, symbols, classified, level, themeInForce]);
  const circles =
    symbols?.status === 'ready' && !picture && !openLens && !crossing ? symbols.content : null;
  const area = useArea();
  const { draft } = useAreaSession();
  const ownGeometry = (area?.status === 'ready' && area.content?.geometry) || null;
  const questioned = state.lens?.services ?? [service.id];
  const wantedPlaces = [
    ...(state.points ?? questioned),
    ...files.manifest.landmarks.map(({ id }) => id).filter((id) => state.layers.includes(id)),
  ];
  const { services, landmarks } = files.manifest;
  const placeRecords = [...services, ...landmarks].filter(({ id }) => wantedPlaces.includes(id));
  const placesKey = placeRecords.map(({ points }) => points.sha256).join(' ');
  const places = useLoaded(placesKey, async () => {
    const loaded = await Promise.all(placeRecords.map((record) => files.points(record)));
    return new Map(loaded.map((file): [string, PointsFile] => [file.id, file]));
  });
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
      ...landmarks.map(({ id }) => ({ id, shape: 'dashed-circle' as const })),
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

  const selection =
    selected?.status === 'ready' && selected.content?.level.tileLayer
      ? { tileLayer: selected.content.level.tileLayer, id: selected.content.position }
      : null;
  const chosenBounds =
    selected?.status === 'ready' && selected.content
      ? (selected.content.index.bounds[selected.content.position] ?? null)
      : null;
  const selectionKey = selection && `${selection.tileLayer} ${selection.id}`;
  const placesReady = places.status === 'ready' ? places.content : null;

  const questionedKey = questioned.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for selection and question
  const content = useMemo<Omit<MapContent, 'kept'>>(
    () => ({
      level: paint,
      symbols: circles,
      zones: state.layers,
      places: placesReady ?? new Map(),
      placesFrom: (id) => (state.points === null && questioned.includes(id) ? PLACES_FROM_ZOOM : 0),
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

  // An area that was not drawn on the map is brought into view.
  const framedArea = useRef<unknown>(store.get().camera ? store.get().area : null);
  useEffect(() => {
    const own = store.get().area;
    if (!view || !ownGeometry || own === framedArea.current) return;
    const wasDrawnHere = own?.kind === 'ring' && store.get().camera !== null;
    framedArea.current = own;
    if (!wasDrawnHere) view.frame(boundingBox(ownGeometry), sheetOverPx(container.current));
  }, [view, ownGeometry, store, container]);

  // A territory chosen elsewhere than on the map (search, link, table) is brought into view.
  const framed = useRef<string | null>(
    store.get().camera || store.get().area ? selectedKey(store.get().territory) : null,
  );
  useEffect(() => {
    if (!view || selected?.status !== 'ready' || !selected.content) return;
    const key = `${selected.content.level.id} ${selected.content.code}`;
    if (framed.current === key) return;
    framed.current = key;
    const bounds = selected.content.index.bounds[selected.content.position];
    if (bounds) view.frame(bounds, sheetOverPx(container.current));
  }, [view, selected, container]);

  useFramedFilter(view, () => sheetOverPx(container.current));

  return (
    <div className={styles.pane}>
      {view && <ShownOnMap view={view} content={content} />}
      <div ref={container} className={styles.map} data-drawn={drawn} data-testid="map" />
      {!drawn && failure === null && (
        <p className={styles.loading} role="status">
          {t('map.loading')}
        </p>
      )}
      {hovered && (
        <HoverCard
          hovered={hovered}
          column={classified?.column ?? null}
          lens={openLens}
          picture={picture}
        />
      )}
      <CentreText
        target={hovered?.isCentre ? hovered.target : null}
        column={classified?.column ?? null}
        lens={openLens}
        picture={picture}
      />
      {(draft || hovered?.isCentre) && <span className={styles.crosshair} aria-hidden="true" />}
      <FrameButtons
        frames={files.manifest.frames}
        chosen={chosenBounds}
        onFrame={(bounds) => view?.frame(bounds, sheetOverPx(container.current))}
      />
      <div className={styles.legend}>
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
        {picture ? (
          <CategoryLegend
            title={picture.title}
            categories={picture.categories}
            without={{ label: t('legend.missing'), count: picture.missingCount }}
            testId="picture-legend"
          />
        ) : openLens ? (
          <LensLegend lens={openLens} />
        ) : crossing?.status === 'ready' ? (
          <CrossedLegend crossing={crossing.content} />
        ) : circles ? (
          <SymbolLegend
            indicator={indicator}
            symbols={circles}
            zoom={state.camera?.zoom ?? view?.camera().zoom ?? 5}
          />
        ) : (
          !symbols && classified && <Legend indicator={indicator} classified={classified} />
        )}
      </div>
    </div>
  );
}

function selectedKey(territory: { level: string; code: string } | null): string | null {
  return territory && `${territory.level} ${territory.code}`;
}
