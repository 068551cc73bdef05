/** What a deployer sets for an edition. */
export const editionSettings = {
  /** Date of the edition (ISO): part of its id and of every citation. */
  date: '2026-11-22',
  publisher: { name: 'Écarts', contact: null as string | null },
  /**
   * Sources left out of the edition (ids), with the services and indicators that depend on them:
   * for deployers who want no source without a stated licence, say.
   */
  excludedSources: [] as readonly string[],
};
