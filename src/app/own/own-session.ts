import { sharedValue, useSharedValue } from '../state/shared-value.ts';
import { MOST_OWN_LAYERS, ownIndicatorIds, ownPointsIds } from './own-ids.ts';
import type { OwnLayer } from './own-layer.ts';

/** A file of the reader's that is open in the page. */
export interface OwnEntry {
  /** Number of the upload: tells one file from the next. */
  readonly upload: number;
  /** As the reader calls it; the name of the file at first. */
  readonly name: string;
  /** What the map and the address call its indicator, and its points. */
  readonly indicatorId: string;
  readonly pointsId: string;
  readonly layer: OwnLayer;
}

/** The reader’s files that are open in this page. */
export interface OwnSession {
  /** In the order in which they were read. */
  readonly entries: readonly OwnEntry[];
  /** Files read so far. */
  readonly uploads: number;
  /** The id of an indicator that was given last; empty before any. */
  readonly lastId: string;
}

export const emptyOwnSession: OwnSession = { entries: [], uploads: 0, lastId: '' };

/**
 * Adds a file; no id is taken again at once.
 *
 * @throws RangeError where as many are open as can be.
 */
export function withEntry(before: OwnSession, layer: OwnLayer): OwnSession {
  const { entries, lastId } = before;
  if (entries.length >= MOST_OWN_LAYERS) throw new RangeError(`${entries.length} files are open`);
  const start = ownIndicatorIds.indexOf(lastId) + 1;
  const inTurn = [...ownIndicatorIds.slice(start), ...ownIndicatorIds.slice(0, start)];
  const indicatorId = firstFree(inTurn, (id) => entries.some((one) => one.indicatorId === id));
  const pointsId = firstFree(ownPointsIds, (id) => entries.some((one) => one.pointsId === id));
  const upload = before.uploads + 1;
  const entry = { upload, name: layer.fileName, indicatorId, pointsId, layer };
  return { entries: [...entries, entry], uploads: upload, lastId: indicatorId };
}

function firstFree(ids: readonly string[], isTaken: (id: string) => boolean): string {
  return ids.find((id) => !isTaken(id)) as string;
}

const session = sharedValue(emptyOwnSession);

function changeEntries(change: (entries: readonly OwnEntry[]) => readonly OwnEntry[]): void {
  const before = session.get();
  session.set({ ...before, entries: change(before.entries) });
}

/** The one session of the page: a reload forgets it. */
export const ownSession = {
  get: session.get,
  /** See `withEntry`. */
  add: (layer: OwnLayer): OwnEntry => {
    const next = withEntry(session.get(), layer);
    session.set(next);
    return next.entries[next.entries.length - 1];
  },
  /** A blank name gives the name of the file back. */
  rename: (upload: number, name: string) =>
    changeEntries((entries) =>
      entries.map((entry) =>
        entry.upload === upload ? { ...entry, name: name.trim() || entry.layer.fileName } : entry,
      ),
    ),
  remove: (upload: number) =>
    changeEntries((entries) => entries.filter((entry) => entry.upload !== upload)),
} as const;

/** The reader’s own files that are open; the view is drawn again when they change. */
export function useOwnSession(): OwnSession {
  return useSharedValue(session);
}
