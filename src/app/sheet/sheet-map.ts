import 'maplibre-gl/dist/maplibre-gl.css';
import type { BoundingBox } from '../../core/geo/shapes/bounding-box.ts';
import type { PointsFile } from '../../edition/files/points-file.ts';
import type { Manifest, ServiceRecord } from '../../edition/manifest.ts';
import type { PlaceFacts, SheetFacts } from '../../sheet/facts/sheet-facts.ts';
import { type EditionFiles, openEdition } from '../edition/edition-files.ts';
import { shapeOf } from '../map/layers/patterns.ts';
import paneStyles from '../map/map.module.css';
import type { MapTarget } from '../map/view/map-content.ts';
import { createMapView, type MapView } from '../map/view/map-view.ts';
import { wholeFrame } from '../map/whole-frame.ts';
import { element } from '../page/prerendered/element.ts';
import type { ActionTexts } from './action-texts.ts';
import { readSheetData, siteRoot } from './sheet-data.ts';

/** Networks of which every place is shown; of the others, the nearest place. */
const wholeNetworks = ['france-services', 'delegues-ddd', 'justice'];

/**
 * Puts a map that moves and zooms in the place of the picture of a sheet: the territory, its nearest
 * places and those of the main networks. What is pointed at is said.
 *
 * @throws when the data cannot be read, or the browser draws no map.
 */
export async function openSheetMap(
  figure: HTMLElement,
  texts: ActionTexts,
  say: (text: string) => void,
): Promise<void> {
  const { facts } = await readSheetData();
  const files = await openEdition(new URL(`${siteRoot()}edition/${facts.edition}/`, location.href));
  const places = await placesOf(files, facts);
  const container = element('div', { className: paneStyles.map });
  const frame = element('div', { className: 'map' }, container);
  figure.prepend(frame);
  figure.dataset.map = '';
  try {
    const view = mapOf(container, { files, facts, places, texts, say });
    view.show({
      level: null,
      kept: null,
      zones: ['qpv'],
      places,
      placesFrom: () => 0,
      selected: selectedOf(files.manifest, facts),
    });
    // The theme of the page is an attribute that the reader’s system may change.
    new MutationObserver(() => view.restyle()).observe(document.documentElement, {
      attributeFilter: ['data-theme'],
    });
  } catch (error) {
    frame.remove();
    delete figure.dataset.map;
    throw error;
  }
}

interface SheetMapContent {
  readonly files: EditionFiles;
  readonly facts: SheetFacts;
  readonly places: ReadonlyMap<string, PointsFile>;
  readonly texts: ActionTexts;
  readonly say: (text: string) => void;
}

function mapOf(container: HTMLElement, content: SheetMapContent): MapView {
  const { files, facts, places, texts, say } = content;
  const { files: paths, services } = files.manifest;
  const nameOf = (target: MapTarget | null) => {
    const file = target?.kind === 'place' ? places.get(target.service) : undefined;
    if (target?.kind !== 'place' || !file) return;
    const address = file.addresses[target.position];
    say([file.names[target.position], address].filter(Boolean).join(', '));
  };
  return createMapView({
    container,
    tilesAddress: files.address(paths.tiles.path),
    zonings: [],
    marks: services.map(({ id, itinerant, role }) => ({
      id,
      shape: shapeOf(id, itinerant, role === 'history'),
    })),
    camera: null,
    frame: facts.level === 'pays' ? wholeFrame(files.manifest.frames) : frameOf(facts),
    words: { map: texts.mapName(facts.name), zoomIn: texts.zoomIn, zoomOut: texts.zoomOut },
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    onCamera: () => {},
    onHover: nameOf,
    onSelect: nameOf,
    onFailure: (error) => {
      console.error(error);
      say(texts.mapFailed);
    },
    onIdle: () => {
      container.dataset.drawn = 'true';
      say('');
    },
  });
}

/** Around the territory and its nearest places, but those that are very far. */
function frameOf({ bounds, places }: SheetFacts): BoundingBox {
  const near = Object.values(places).filter((place) => place !== null && place.distanceKm < 45);
  const positions = near.flatMap((place) => (place?.position ? [place.position] : []));
  const [west, south, east, north] = bounds ?? [-5, 41, 10, 51];
  return [
    Math.min(west, ...positions.map(([longitude]) => longitude)),
    Math.min(south, ...positions.map(([, latitude]) => latitude)),
    Math.max(east, ...positions.map(([longitude]) => longitude)),
    Math.max(north, ...positions.map(([, latitude]) => latitude)),
  ];
}

function selectedOf({ levels }: Manifest, { level, tileId }: SheetFacts) {
  const tileLayer = levels.find(({ id }) => id === level)?.tileLayer;
  return tileLayer ? { tileLayer, id: tileId } : null;
}

async function placesOf(
  files: EditionFiles,
  facts: SheetFacts,
): Promise<ReadonlyMap<string, PointsFile>> {
  const current = files.manifest.services.filter(({ role }) => role === 'current');
  const found = await Promise.all(
    current.map(async (service) => {
      if (wholeNetworks.includes(service.id)) return files.points(service);
      const nearest = facts.places[service.id];
      return nearest?.position ? onePlace(service, nearest, nearest.position) : null;
    }),
  );
  return new Map(found.flatMap((file) => (file ? [[file.id, file]] : [])));
}

function onePlace(
  service: ServiceRecord,
  { id, name, address, commune, detail }: PlaceFacts,
  [longitude, latitude]: readonly [number, number],
): PointsFile {
  return {
    id: service.id,
    ids: [id],
    longitude: [longitude],
    latitude: [latitude],
    names: [name],
    addresses: [address],
    communes: [commune?.code ?? null],
    approximate: [false],
    details: [detail],
    labelDates: null,
  };
}
