/**
 * Ids of the reader's own indicator: two, in turn, so that one file after another is another
 * indicator to whatever keeps what it loaded by id. They are the note, in an address, that there was
 * a file; the file never is.
 */
export const ownIndicatorIds = ['vos-donnees-1', 'vos-donnees-2'] as const;

/** Id of the reader's own points. */
export const OWN_POINTS = 'vos-lieux';

export function ownIndicatorId(uploads: number): string {
  return ownIndicatorIds[uploads % ownIndicatorIds.length];
}
