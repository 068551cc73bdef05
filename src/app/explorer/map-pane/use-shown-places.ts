import type { PointsFile } from '../../../edition/files/points-file.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useExplorer } from '../explorer-context.ts';

/** Zoom from which the places of the question appear when the reader did not ask for any. */
const PLACES_FROM_ZOOM = 6.5;

/** The places on the map, by id of their service or landmark. */
interface ShownPlaces {
  readonly places: Loaded<ReadonlyMap<string, PointsFile>>;
  /** Least zoom at which the places of a service are drawn. */
  readonly placesFrom: (service: string) => number;
  /** Changes with `placesFrom`. */
  readonly questionedKey: string;
}

/** Loads the places that the reader asked for, else those of the question, and the chosen landmarks. */
export function useShownPlaces(): ShownPlaces {
  const { files, state, service } = useExplorer();
  const { services, landmarks } = files.manifest;
  const questioned = state.lens?.services ?? [service.id];
  const wanted = [
    ...(state.points ?? questioned),
    ...landmarks.map(({ id }) => id).filter((id) => state.layers.includes(id)),
  ];
  const records = [...services, ...landmarks].filter(({ id }) => wanted.includes(id));
  const key = records.map(({ points }) => points.sha256).join(' ');
  const places = useLoaded(key, async () => {
    const loaded = await Promise.all(records.map((record) => files.points(record)));
    return new Map(loaded.map((file): [string, PointsFile] => [file.id, file]));
  });
  return {
    places,
    placesFrom: (id) => (state.points === null && questioned.includes(id) ? PLACES_FROM_ZOOM : 0),
    questionedKey: questioned.join(' '),
  };
}
