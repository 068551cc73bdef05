import type { LicenceId } from '../../../edition/licences.ts';
import type { Text } from '../../../edition/text.ts';
import { literal } from '../../duckdb.ts';

/** The services whose figures may be together in a table: all but those of ODbL data, or these. */
export interface ServiceSet {
  /** Of the names of their tables. */
  readonly prefix: string;
  readonly licence: LicenceId;
  /** Of their places. */
  readonly sources: readonly string[];
  /** SQL condition on the column `service`. */
  readonly where: string;
  readonly titled: (fr: string, en: string) => Text;
}

/**
 * The services whose figures are under the open licence: all but `odblServices`; `sources` are
 * those of their places.
 */
export function openServices(
  odblServices: readonly string[],
  sources: readonly string[],
): ServiceSet {
  return {
    sources,
    prefix: '',
    licence: 'licence-ouverte-2.0',
    where: `service NOT IN ${listed(odblServices)}`,
    titled: (fr, en) => ({ fr, en }),
  };
}

/** The services whose figures are under the ODbL, whose tables and titles say so. */
export function odblServiceSet(
  odblServices: readonly string[],
  sources: readonly string[],
): ServiceSet {
  return {
    sources,
    prefix: 'odbl_',
    licence: 'odbl-1.0',
    where: `service IN ${listed(odblServices)}`,
    titled: (fr, en) => ({
      fr: `${fr} (dérivé de données ODbL)`,
      en: `${en} (derived from ODbL data)`,
    }),
  };
}

/** With a name that no service has, so that the list is never empty. */
function listed(services: readonly string[]): string {
  return `(${['', ...services].map(literal).join(', ')})`;
}
