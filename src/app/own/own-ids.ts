/**
 * Ids of the reader's own indicators, in turn, so that one file after another is another indicator to
 * whatever keeps what it loaded by id. They are the note, in an address, that there was a file; the
 * file never is.
 */
export const ownIndicatorIds: readonly string[] = Array.from(
  { length: 8 },
  (_, i) => `vos-donnees-${i + 1}`,
);

/** Ids of the reader's own points, one a file that is open at once; each has a mark of its own. */
export const ownPointsIds: readonly string[] = [
  'vos-lieux',
  'vos-lieux-2',
  'vos-lieux-3',
  'vos-lieux-4',
];

/** What the planner calls the count that it is given, with which a plan may be made. */
export const OWN_COUNT = 'vos-donnees';

/** Files open at once, at most. */
export const MOST_OWN_LAYERS = ownPointsIds.length;

export const isOwnId = (id: string | null): boolean =>
  id !== null && [...ownIndicatorIds, ...ownPointsIds, OWN_COUNT].includes(id);
