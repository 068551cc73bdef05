import type { LicenceId } from '../../edition/licences.ts';
import type { SourceDeclaration } from '../source.ts';

/** What derives from an ODbL source is ODbL; from a source without a stated licence, not stated. */
export function strictestLicence(
  sources: readonly SourceDeclaration[],
): (ids: readonly string[]) => LicenceId {
  const licences = new Map(sources.map(({ id, licence }) => [id, licence]));
  return (ids) => {
    const found = ids.map((id) => {
      const licence = licences.get(id);
      if (!licence) throw new Error(`unknown source "${id}"`);
      return licence;
    });
    if (found.includes('odbl-1.0')) return 'odbl-1.0';
    if (found.includes('not-stated')) return 'not-stated';
    return 'licence-ouverte-2.0';
  };
}
