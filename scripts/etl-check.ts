import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionDifferences } from '../src/etl/changes/same-edition.ts';
import { deriveEdition } from '../src/etl/derive-edition.ts';
import { folders } from '../src/etl/folders.ts';
import { compareFolders, type FileDifference } from '../src/etl/stage/check/compare-folders.ts';
import { failureReport } from '../src/etl/stage/check/failure-report.ts';
import { loadSources } from '../src/etl/stage/load-sources.ts';
import { rawFileLocator } from '../src/etl/stage/raw/raw-file-locator.ts';
import { stageAll } from '../src/etl/stage/stage-all.ts';
import { recoverFolder } from '../src/etl/swap-folder.ts';

// Stages everything again from a mirror and proves that data/staged holds exactly the same bytes;
// then derives the edition again from them and proves that it is the same.
const mirror = process.env.ECARTS_MIRROR;
if (!mirror || !existsSync(mirror)) {
  console.log(
    mirror
      ? `etl:check : rien à vérifier, le dossier ECARTS_MIRROR=${mirror} n’existe pas`
      : 'etl:check : rien à vérifier, ECARTS_MIRROR n’est pas défini',
  );
  process.exit();
}
const log = (message: string) => console.log(message);

/** Says each difference between a folder and what the ETL gives now; whether there is none. */
function isSame(folder: string, differences: readonly FileDifference[]): boolean {
  const kinds = {
    missing: 'n’est plus produit',
    unexpected: `n’est pas dans ${folder}`,
    different: 'a un autre contenu',
  };
  for (const { path, kind } of differences) console.error(`✗ ${path} : ${kinds[kind]}`);
  if (differences.length === 0) {
    console.log(`${folder} : identique à ce que donne l’ETL`);
    return true;
  }
  console.error(`${folder} : ${differences.length} fichier(s) différent(s) de ce que donne l’ETL`);
  process.exitCode = 1;
  return false;
}

const work = await mkdtemp(join(tmpdir(), 'ecarts-etl-check-'));
try {
  const stagedFolder = join(work, 'staged');
  await stageAll({
    sources: await loadSources(folders.sources),
    sourcesFolder: folders.sources,
    stagedFolder,
    locate: rawFileLocator({ mirror, cacheDir: folders.raw, download: false, log }),
    log,
  });
  await recoverFolder(folders.staged);
  if (isSame('data/staged', await compareFolders(folders.staged, stagedFolder))) {
    const derive = (editionFolder: string) =>
      deriveEdition({ stagedFolder, sourcesFolder: folders.sources, editionFolder, log });
    await derive(folders.edition);
    const again = join(work, 'edition');
    await derive(again);
    isSame('.cache/edition', await editionDifferences(folders.edition, again));
  }
} catch (error) {
  console.error(failureReport(error));
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
