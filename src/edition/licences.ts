import type { Text } from './text.ts';

/** Licences under which the sources are published, and what the observatory may do with each. */
export const licences = {
  'licence-ouverte-2.0': {
    label: { fr: 'Licence Ouverte 2.0', en: 'Licence Ouverte 2.0' },
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    shareAlike: false,
  },
  'odbl-1.0': {
    label: { fr: 'ODbL 1.0', en: 'ODbL 1.0' },
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    shareAlike: true,
  },
  mit: {
    label: { fr: 'MIT', en: 'MIT' },
    url: 'https://opensource.org/license/mit',
    shareAlike: false,
  },
  'not-stated': {
    label: {
      fr: 'licence non précisée par le producteur',
      en: 'licence not stated by the producer',
    },
    url: null,
    shareAlike: false,
  },
} as const satisfies Record<string, { label: Text; url: string | null; shareAlike: boolean }>;

export type LicenceId = keyof typeof licences;

/**
 * The licences of a whole made of parts: that which it is shared under (ODbL where a part is), then
 * `not-stated` where the producer of a part says none, for no other licence can stand for it.
 */
export function licencesOfWhole(parts: Iterable<LicenceId>): readonly LicenceId[] {
  const found = new Set(parts);
  const stated: LicenceId = found.has('odbl-1.0') ? 'odbl-1.0' : 'licence-ouverte-2.0';
  if (!found.has('not-stated')) return [stated];
  return found.size === 1 ? ['not-stated'] : [stated, 'not-stated'];
}
