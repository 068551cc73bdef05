import type { LicenceId } from '../../../edition/licences.ts';
import type { Text } from '../../../edition/text.ts';
import { literal } from '../../duckdb.ts';

/** The services whose figures may be together in a table: all but those of ODbL data, or these. */
export interface ServiceSet {
  /** Of the names of their tables. */
  readonly prefix: string;
  readonly licence: LicenceId;
  readonly partLicences: readonly LicenceId[];
  /** SQL condition on the column `service`. */
  readonly where: string;
  readonly titled: (fr: string, en: string) => Text;
}

export function openServices(
  odblServices: readonly string[],
  partLicences: readonly LicenceId[],
): ServiceSet {
  return {
    partLicences,
    prefix: '',
    licence: 'licence-ouverte-2.0',
    where: `service NOT IN ${listed(odblServices)}`,
    titled: (fr, en) => ({ fr, en }),
  };
}

export function odblServiceSet(
  odblServices: readonly string[],
  partLicences: readonly LicenceId[],
): ServiceSet {
  return {
    partLicences,
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
