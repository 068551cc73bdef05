import { locateFile } from '../../fetch/locate.ts';
import type { Locate } from './locate-all.ts';

/** Where raw files are looked for, and whether the network may be asked. */
export interface RawFileOptions {
  /** Folder that holds `<source id>/<file name>`, looked into before the cache and the producers. */
  readonly mirror?: string | undefined;
  /** Folder of downloads, looked into next. */
  readonly cacheDir: string;
  /** Use a file of which the content is not the declared one. */
  readonly acceptChanged?: boolean;
  /** false: nothing is asked from the network. */
  readonly download?: boolean;
  readonly log: (message: string) => void;
}

/**
 * Finds raw files as `locateFile` does, and refuses a download that is not the declared file too,
 * unless changes are accepted: data never change without someone saying so.
 */
export function rawFileLocator(options: RawFileOptions): Locate {
  const { mirror, cacheDir, acceptChanged = false, download = true, log } = options;
  const places = { mirror, cacheDir, acceptChanged, log };
  return async (source, file) => {
    const located = await locateFile(source, file, { ...places, download });
    if (!located.changed || acceptChanged) return located;
    // Now in the cache: looked at again there, it is refused with what to do about it.
    return locateFile(source, file, { ...places, download: false });
  };
}
