import { nearestOfAll } from '../../../core/geo/nearest.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { CandidateChoice, OwnPlace } from './plan.ts';
import { joinPoints, type NamedPoints, type PlannerData, pickPoints } from './planner-data.ts';
import { pointIndex } from './point-index.ts';

/** Service whose points say which communes have a post office. */
const POST_OFFICES = 'la-poste';

/** Ids of the services whose places the candidates are drawn from. */
export function candidateServices(choice: CandidateChoice): readonly string[] {
  if (choice.kind === 'post-offices') return [POST_OFFICES];
  return choice.kind === 'places' ? choice.services : [];
}

/**
 * Where new places may be opened.
 *
 * @param places by service, at least those of `candidateServices`
 * @throws ImpossiblePlan when the choice names communes that do not exist, or leaves none.
 */
export function planCandidates(
  data: PlannerData,
  choice: CandidateChoice,
  places: ReadonlyMap<string, NamedPoints>,
): NamedPoints {
  const found = chosen(data, choice, places);
  if (found.ids.length === 0) throw new ImpossiblePlan({ reason: 'no-candidates' });
  return found;
}

function chosen(
  data: PlannerData,
  choice: CandidateChoice,
  places: ReadonlyMap<string, NamedPoints>,
): NamedPoints {
  switch (choice.kind) {
    case 'communes':
      return everyCommune(data);
    case 'post-offices': {
      const withOffice = new Set(placesOf(places, POST_OFFICES).commune);
      return communePlacesOf(data, (commune) => withOffice.has(commune));
    }
    case 'places': {
      const all = joinPoints(choice.services.map((service) => placesOf(places, service)));
      const kept = Array.from(all.ids.keys()).filter((rank) => all.frame[rank] >= 0);
      return pickPoints(all, kept);
    }
    case 'own':
      if (choice.places.length === 0) throw new ImpossiblePlan({ reason: 'candidates-file-gone' });
      return ownPlaces(data, choice.places);
  }
}

function placesOf(places: ReadonlyMap<string, NamedPoints>, service: string): NamedPoints {
  const found = places.get(service);
  if (!found) throw new ImpossiblePlan({ reason: 'unknown-service', service });
  return found;
}

const everywhere = new WeakMap<PlannerData, NamedPoints>();

/** Every commune, laid out once: the same object, so that what is known of it is kept. */
export function everyCommune(data: PlannerData): NamedPoints {
  const places = everywhere.get(data) ?? communePlacesOf(data);
  everywhere.set(data, places);
  return places;
}

/** The town halls of the communes; of Paris, Lyon and Marseille, those of the arrondissements. */
function communePlacesOf(
  { places, communes, communeFrame }: PlannerData,
  isWanted: (commune: number) => boolean = () => true,
): NamedPoints {
  const kept = Array.from(places.commune.keys()).filter((place) => isWanted(places.commune[place]));
  const seen = new Map<number, number>();
  const communeOf = (place: number) => places.commune[place];
  return {
    ids: kept.map((place) => {
      const commune = communeOf(place);
      const before = seen.get(commune) ?? 0;
      seen.set(commune, before + 1);
      return before === 0 ? communes.codes[commune] : `${communes.codes[commune]}-${before + 1}`;
    }),
    names: kept.map((place) => communes.names[communeOf(place)]),
    commune: Int32Array.from(kept, communeOf),
    longitude: Float64Array.from(kept, (place) => places.longitude[place]),
    latitude: Float64Array.from(kept, (place) => places.latitude[place]),
    frame: Int8Array.from(kept, (place) => communeFrame[communeOf(place)]),
  };
}

/** What tells one of the reader's places from another: its commune's code, or its position. */
export function ownPlaceId(place: OwnPlace): string {
  return 'commune' in place ? place.commune : `${place.longitude}/${place.latitude}`;
}

/** No commune of France reaches so far from its town hall, those of Guyane included. */
const FARTHEST_IN_FRANCE_KM = 200;

/**
 * The reader's places, in their order: communes at their town halls, points where they are, in the
 * commune of which people are counted nearest.
 *
 * @throws ImpossiblePlan naming the codes that no commune has, and the points that are not in France.
 */
export function ownPlaces(data: PlannerData, places: readonly OwnPlace[]): NamedPoints {
  const { parts, communes, positionOfCommune, communeFrame } = data;
  const unknown = places.flatMap((place) =>
    'commune' in place && !positionOfCommune.has(place.commune) ? [place.commune] : [],
  );
  if (unknown.length > 0) {
    throw new ImpossiblePlan({ reason: 'unknown-communes', codes: unknown.slice(0, 5).join(', ') });
  }
  const points = places.flatMap((place) => ('commune' in place ? [] : [place]));
  // Without points there is nothing to look for: no index is built for them.
  const nearest =
    points.length === 0
      ? { index: [], distanceKm: [] }
      : nearestOfAll(
          pointIndex(parts),
          points.map(({ longitude }) => longitude),
          points.map(({ latitude }) => latitude),
        );
  const elsewhere = points.filter((_, i) => nearest.distanceKm[i] > FARTHEST_IN_FRANCE_KM);
  if (elsewhere.length > 0) {
    const places = elsewhere.slice(0, 5).map(ownPlaceId).join(', ');
    throw new ImpossiblePlan({ reason: 'places-elsewhere', places });
  }
  let point = 0;
  const located = places.map((place) => {
    if ('commune' in place) {
      const commune = positionOfCommune.get(place.commune) ?? -1;
      const rank = data.places.commune.indexOf(commune);
      return {
        id: ownPlaceId(place),
        name: undefined,
        commune,
        longitude: data.places.longitude[rank],
        latitude: data.places.latitude[rank],
      };
    }
    const { name, longitude, latitude } = place;
    const commune = parts.commune[nearest.index[point++]];
    return { id: ownPlaceId(place), name, commune, longitude, latitude };
  });
  return {
    ids: located.map(({ id }) => id),
    names: located.map(({ commune, name }) => name ?? communes.names[commune]),
    commune: Int32Array.from(located, ({ commune }) => commune),
    longitude: Float64Array.from(located, ({ longitude }) => longitude),
    latitude: Float64Array.from(located, ({ latitude }) => latitude),
    frame: Int8Array.from(located, ({ commune }) => communeFrame[commune]),
  };
}
