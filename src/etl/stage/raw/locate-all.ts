import { FetchProblem } from '../../fetch/fetch-problem.ts';
import type { SourceDeclaration, SourceFile } from '../../source.ts';

/** A raw file that was found, as the fetch layer tells it. */
export interface RawFile {
  /** Absolute path. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 (hex) of its bytes. */
  readonly sha256: string;
}

/** Finds one raw file, or throws an error that says where to put it. */
export type Locate = (source: SourceDeclaration, file: SourceFile) => Promise<RawFile>;

/** The raw files of all sources: those found by declared path, those missing by source id. */
export interface LocatedFiles {
  readonly found: ReadonlyMap<string, RawFile>;
  readonly missing: ReadonlyMap<string, readonly Error[]>;
}

/**
 * Looks for every file of every source, so that everything that is missing is told at once.
 *
 * @throws FetchProblem `mirror-missing`: no file can be found then.
 */
export async function locateAll(
  sources: readonly SourceDeclaration[],
  locate: Locate,
): Promise<LocatedFiles> {
  const found = new Map<string, RawFile>();
  const missing = new Map<string, Error[]>();
  for (const source of sources) {
    for (const file of source.files) {
      try {
        found.set(file.path, await locate(source, file));
      } catch (error) {
        if (error instanceof FetchProblem && error.code === 'mirror-missing') throw error;
        missing.set(source.id, [...(missing.get(source.id) ?? []), error as Error]);
      }
    }
  }
  return { found, missing };
}
