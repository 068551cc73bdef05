import { createRequire } from 'node:module';
import type { StageContext } from '../../stage/context.ts';
import { appendText } from '../../stage/raw/append-text.ts';
import { SourceProblem } from '../../stage/raw/file-problem.ts';
import { digestFile } from '../../stage/staged-index.ts';

/** The version of the package that the staging was written against. */
export const packageVersion = '6.0.0';

/** What is read of it. */
export const packageFiles = [
  {
    path: '@etalab/decoupage-administratif/data/ept.json',
    bytes: 16_183,
    sha256: '9e08e3c8b3d3e6994e16e0c5c042e421268f4359ed95af6c4097d41f3d4413c4',
  },
  {
    path: '@etalab/decoupage-administratif/data/communes.json',
    bytes: 8_615_626,
    sha256: '6cafec09b4e127d08edc47f366b28261bee70cca323fbfcb957dd169fcad9284',
  },
] as const;

interface Ept {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

/**
 * Loads `raw_ept_member` (one row a commune) and `raw_package_commune` from the installed package.
 *
 * @throws SourceProblem when a file is not the one that this code was written against.
 */
export async function preparePackage({ db, countRowsIn }: StageContext): Promise<void> {
  const require = createRequire(import.meta.url);
  await verifyPackage(require);
  const [ept, communes] = packageFiles.map(({ path }) => require(path)) as [Ept[], object[]];
  const members = ept.flatMap(({ code, nom, membres }) =>
    membres.map((member) => ({ ept: code, name: nom, commune: member.code })),
  );
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

async function verifyPackage(require: NodeJS.Require): Promise<void> {
  const problems = [];
  for (const { path, sha256 } of packageFiles) {
    const found = await digestFile(require.resolve(path));
    if (found.sha256 === sha256) continue;
    problems.push({
      file: path,
      row: null,
      column: null,
      value: found.sha256,
      message: `contenu de la version ${packageVersion} attendu (SHA-256 ${sha256}) : vérifier les données, puis changer ce qui est déclaré`,
    });
  }
  if (problems.length > 0) throw new SourceProblem('decoupage-administratif', problems);
}
