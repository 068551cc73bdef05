/** Derives the edition into the folder given as argument, in a process of its own, for the test that kills it. */
import { deriveEdition } from '../../src/etl/derive-edition.ts';
import { folders } from '../../src/etl/folders.ts';

const [editionFolder = ''] = process.argv.slice(2);
await deriveEdition({
  stagedFolder: folders.staged,
  sourcesFolder: folders.sources,
  editionFolder,
  log: () => {},
});
