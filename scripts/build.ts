import { deriveEdition } from '../src/etl/derive-edition.ts';
import { folders } from '../src/etl/folders.ts';
import { buildPages, placeEdition } from '../src/site/build-site.ts';

// Builds the complete static site into dist/, ready for any host and any base path.
const { id, manifest } = await deriveEdition({
  stagedFolder: folders.staged,
  sourcesFolder: folders.sources,
  editionFolder: folders.edition,
  log: (message) => console.log(message),
});
await buildPages(folders.dist);
await placeEdition(folders.edition, id, folders.dist);
if (!process.env.SITE_URL) {
  console.log(
    'SITE_URL n’est pas défini : les adresses absolues (canoniques, plan du site) sont laissées de côté',
  );
}
console.log(`dist/ : édition ${id}, ${manifest.tables.length} tables`);
