/** Derives the staged data of a folder into another, in a process of its own, for the test that kills it. */
import { deriveEdition } from '../../src/etl/derive-edition.ts';
import { folders } from '../../src/etl/folders.ts';

const [stagedFolder = '', editionFolder = ''] = process.argv.slice(2);
await deriveEdition({
  stagedFolder,
  sourcesFolder: folders.sources,
  editionFolder,
  log: () => {},
});
