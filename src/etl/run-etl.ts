import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveEdition } from './derive-edition.ts';
import { locateFile } from './fetch/locate.ts';
import { folderBytes } from './folder-files.ts';
import { folders } from './folders.ts';
import type { SourceDeclaration, SourceFile } from './source.ts';
import { loadSources } from './stage/load-sources.ts';
import type { RawFile } from './stage/locate-all.ts';
import { selectSources } from './stage/select-sources.ts';
import { stageAll } from './stage/stage-all.ts';
import type { StagedSource } from './stage/stage-source.ts';

export interface RawFileOptions {
  /** Folder that holds `<source id>/<file name>`, looked into before the cache and the producers. */
  readonly mirror?: string | undefined;
  /** Use a file of which the content is not the declared one. */
  readonly acceptChanged?: boolean;
  /** false: nothing is asked from the network. */
  readonly download?: boolean;
  readonly log: (message: string) => void;
}

export interface EtlOptions extends RawFileOptions {
  /** Stage these sources alone, with what they read, into a folder of this process: nothing is replaced. */
  readonly only?: readonly string[] | undefined;
  /** Stop before the edition is derived. */
  readonly stageOnly?: boolean;
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
    locate: rawFileLocator(options),
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
  return { staged, stagedFolder, stagedBytes, editionBytes: await folderBytes(folders.edition) };
}

/**
 * Finds raw files as `locateFile` does, and refuses a download that is not the declared file too,
 * unless changes are accepted: an edition never changes without someone saying so.
 */
export function rawFileLocator(
  options: RawFileOptions,
): (source: SourceDeclaration, file: SourceFile) => Promise<RawFile> {
  const { mirror, acceptChanged = false, download = true, log } = options;
  const places = { mirror, cacheDir: folders.raw, acceptChanged, log };
  return async (source, file) => {
    const located = await locateFile(source, file, { ...places, download });
    if (!located.changed || acceptChanged) return located;
    // Now in the cache: looked at again there, it is refused with what to do about it.
    return locateFile(source, file, { ...places, download: false });
  };
}
