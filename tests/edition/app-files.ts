import type { EditionFiles } from '../../src/app/edition/edition-files.ts';
import type { DemandFile } from '../../src/edition/files/demand-file.ts';
import { openEditionOnDisk } from '../../src/site/edition-on-disk.ts';
import { editionFolder } from './edition-folder.ts';

/**
 * What the application reads of the edition, each file once. Only what derives from open licences;
 * the parts of ratios are told to be none.
 */
export async function appFiles(): Promise<EditionFiles> {
  const files = await openEditionOnDisk(editionFolder);
  const { manifest, json } = files;
  return {
    ...files,
    column: once(files.column),
    levelIndex: once(files.levelIndex),
    demandParts: once(files.demandParts),
    demand: once(() => json<DemandFile>(manifest.files.demand.path)),
    parts: async () => null,
  } as unknown as EditionFiles;
}

function once<Asked extends readonly unknown[], Read>(read: (...asked: Asked) => Promise<Read>) {
  const known = new Map<string, Promise<Read>>();
  return (...asked: Asked) => {
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? read(...asked);
    known.set(key, found);
    return found;
  };
}
