import type { LevelIndex, ServiceRecord } from '../../edition/manifest.ts';
import type { Text } from '../../edition/text.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { type LabelLine, labelLine } from './label-line.ts';
import { type PeopleWithin, peopleWithin } from './people-within.ts';

/** A dated list of places, and whom they reach. */
export interface Snapshot {
  readonly service: ServiceRecord;
  readonly network: Text;
  /** ISO date of the list, to the day. */
  readonly date: string;
  readonly places: number;
  readonly reach: PeopleWithin;
}

export interface NetworkHistoryData {
  readonly snapshots: readonly Snapshot[];
  /** Places still open at the last list, by the date of their label; null when no list gives it. */
  readonly labels: LabelLine | null;
}

/**
 * Counts the places of each list and the people within a threshold of them.
 *
 * @param mask communes looked at, in the order of their index; null for all (places outside the
 * communes of this geography then count too).
 */
export async function loadHistory(
  files: EditionFiles,
  index: LevelIndex,
  mask: Uint8Array | null,
  thresholdKm: number,
): Promise<NetworkHistoryData> {
  const { history, services } = files.manifest;
  const listed = history.snapshots.flatMap(({ service: id, network }) => {
    const service = services.find((one) => one.id === id);
    return service ? [{ service, network }] : [];
  });
  const [demand, ...lists] = await Promise.all([
    files.demand(),
    ...listed.map(({ service }) => files.points(service)),
  ]);
  const looked = mask && new Set(index.codes.filter((_, commune) => mask[commune] === 1));
  const isLooked = (commune: string | null) =>
    looked === null || (commune !== null && looked.has(commune));
  const dated = lists.find(({ id }) => id === history.labelDates);
  return {
    snapshots: listed.map(({ service, network }, i) => ({
      service,
      network,
      date: service.vintage,
      places: lists[i].communes.filter(isLooked).length,
      reach: peopleWithin(
        demand,
        service.id,
        thresholdKm,
        (commune) => mask === null || mask[commune] === 1,
      ),
    })),
    labels:
      dated?.labelDates == null
        ? null
        : labelLine(dated.labelDates.filter((_, place) => isLooked(dated.communes[place]))),
  };
}
