import type { DemandFile } from '../../../../edition/files/demand-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { PointsFile } from '../../../../edition/files/points-file.ts';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import type { Text } from '../../../../edition/text.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import { type LabelLine, labelLine } from './label-line.ts';
import { type PeopleWithin, peopleWithin } from './people-within.ts';

/** The dated lists of the network, and where people are counted. */
export interface HistorySources {
  readonly demand: DemandFile;
  readonly lists: readonly {
    readonly service: ServiceRecord;
    readonly network: Text;
    readonly points: PointsFile;
  }[];
  /** Service whose list gives label dates; null without any. */
  readonly labelDates: string | null;
}

/** Loads the dated lists that the edition has of the network, and where people are counted. */
export async function loadHistory(files: EditionFiles): Promise<HistorySources> {
  const { history, services } = files.manifest;
  const [demand, lists] = await Promise.all([
    files.demand(),
    Promise.all(
      history.snapshots.flatMap(({ service: id, network }) =>
        services
          .filter((service) => service.id === id)
          .map(async (service) => ({ service, network, points: await files.points(service) })),
      ),
    ),
  ]);
  return { demand, lists, labelDates: history.labelDates };
}

/** A dated list of places, and whom they reach. */
export interface Snapshot {
  readonly service: ServiceRecord;
  readonly network: Text;
  /** ISO date of the list, to the day. */
  readonly date: string;
  readonly places: number;
  readonly reach: PeopleWithin;
}

/** The lists of a network through time, and the labels of its last one. */
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
export function historyWithin(
  { demand, lists, labelDates }: HistorySources,
  index: LevelIndex,
  mask: Uint8Array | null,
  thresholdKm: number,
): NetworkHistoryData {
  const looked = mask && new Set(index.codes.filter((_, commune) => mask[commune] === 1));
  const isLooked = (commune: string | null) =>
    looked === null || (commune !== null && looked.has(commune));
  const isCounted = (commune: number) => mask === null || mask[commune] === 1;
  const dated = lists.find(({ service }) => service.id === labelDates)?.points;
  return {
    snapshots: lists.map(({ service, network, points }) => ({
      service,
      network,
      date: service.vintage,
      places: points.communes.filter(isLooked).length,
      reach: peopleWithin(demand, service.id, thresholdKm, isCounted),
    })),
    labels: dated?.labelDates
      ? labelLine(dated.labelDates.filter((_, place) => isLooked(dated.communes[place])))
      : null,
  };
}
