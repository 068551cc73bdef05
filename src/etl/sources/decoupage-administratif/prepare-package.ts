import { createRequire } from 'node:module';
import { appendText } from '../../stage/append-text.ts';
import type { StageContext } from '../../stage/context.ts';
import { SourceProblem } from '../../stage/file-problem.ts';

/** The version of the package that the staging was written against. */
export const packageVersion = '6.0.0';

interface Ept {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

/** Loads `raw_ept_member` (one row a commune) and `raw_package_commune` from the installed package. */
export async function preparePackage({ db, countRowsIn }: StageContext): Promise<void> {
  const require = createRequire(import.meta.url);
  const read = (path: string) => require(`@etalab/decoupage-administratif/${path}`);
  const { version } = read('package.json') as { version: string };
  if (version !== packageVersion) {
    const message = `version ${packageVersion} attendue : vérifier les données, puis changer la version déclarée`;
    throw new SourceProblem('decoupage-administratif', [
      {
        file: '@etalab/decoupage-administratif/package.json',
        row: null,
        column: 'version',
        value: version,
        message,
      },
    ]);
  }
  const members = (read('data/ept.json') as Ept[]).flatMap(({ code, nom, membres }) =>
    membres.map((member) => ({ ept: code, name: nom, commune: member.code })),
  );
  const communes = read('data/communes.json') as object[];
  await appendText(db, 'raw_ept_member', ['ept', 'name', 'commune'], members);
  await appendText(
    db,
    'raw_package_commune',
    ['code', 'type', 'departement', 'population'],
    communes,
  );
  await countRowsIn('decoupage-administratif/ept.json', members.length);
  await countRowsIn('decoupage-administratif/communes.json', communes.length);
}
