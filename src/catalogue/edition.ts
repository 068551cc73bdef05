import type { Publisher } from '../edition/manifest.ts';

/** What a deployer sets for an edition. */
export const editionSettings = {
  /** Date of the edition (ISO): part of its id and of every citation. */
  date: '2026-11-22',
  /** Who answers for the site: shown in the legal notice, where what is null is said to be missing. */
  publisher: { name: 'Écarts', contact: null, host: null } as Publisher,
  /**
   * Sources left out of the edition (ids), with the services and indicators that depend on them:
   * for deployers who want no source without a stated licence, say.
   */
  excludedSources: [] as readonly string[],
};
