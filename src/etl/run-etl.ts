import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareEditions } from './changes/compare-editions.ts';
import { deriveEdition } from './derive-edition.ts';
import { folderBytes } from './folder-files.ts';
import { folders } from './folders.ts';
import { loadSources } from './stage/load-sources.ts';
import { type RawFileOptions, rawFileLocator } from './stage/raw/raw-file-locator.ts';
import { selectSources } from './stage/select-sources.ts';
import { stageAll } from './stage/stage-all.ts';
import type { StagedSource } from './stage/stage-source.ts';

/** What a run of the ETL reads, and how far it goes. */
export interface EtlOptions extends Omit<RawFileOptions, 'cacheDir'> {
  /** Stage these sources alone, with what they read, into a folder of this process: nothing is replaced. */
  readonly only?: readonly string[] | undefined;
  /** Stop before the edition is derived. */
  readonly stageOnly?: boolean;
  /** Folder of a previous edition, to compare the new one with. */
  readonly previous?: string | undefined;
}

/** What one run did. Sizes in bytes; `editionBytes` is null when no edition was derived. */
export interface EtlSummary {
  readonly staged: readonly StagedSource[];
  readonly stagedFolder: string;
  readonly stagedBytes: number;
  readonly editionBytes: number | null;
}

/**
 * Raw sources → `data/staged` → edition.
 *
 * @throws what `stageAll` and `deriveEdition` throw; the previous data and edition then stay.
 */
export async function runEtl(options: EtlOptions): Promise<EtlSummary> {
  const { only, log } = options;
  const all = await loadSources(folders.sources);
  const stagedFolder = only ? join(tmpdir(), `ecarts-staged-${process.pid}`) : folders.staged;
  const staged = await stageAll({
    sources: only ? selectSources(all, only) : all,
    sourcesFolder: folders.sources,
    stagedFolder,
    lastFolder: folders.staged,
    locate: rawFileLocator({ ...options, cacheDir: folders.raw }),
    log,
  });
  const stagedBytes = await folderBytes(stagedFolder);
  if (only || options.stageOnly) return { staged, stagedFolder, stagedBytes, editionBytes: null };
  await deriveEdition({
    stagedFolder,
    sourcesFolder: folders.sources,
    editionFolder: folders.edition,
    log,
  });
  if (options.previous !== undefined) {
    const { compared, same } = await compareEditions(options.previous, folders.edition);
    log(`changements : ${compared - same} valeurs sur ${compared}`);
  }
  return { staged, stagedFolder, stagedBytes, editionBytes: await folderBytes(folders.edition) };
}
