import { parseArgs } from 'node:util';
import { deriveOrExit } from '../src/etl/derive-or-exit.ts';
import { folders } from '../src/etl/folders.ts';
import { buildAloneOrExit } from '../src/site/build-alone.ts';
import { buildPages, placeEdition } from '../src/site/build-site.ts';
import { writeNotFoundPage } from '../src/site/not-found-page.ts';
import { pageServer } from '../src/site/page-server.ts';
import { discardOldSheets } from '../src/site/sheets/build-sheets.ts';
import { siteUrl } from '../src/site/site-url.ts';
import { serveFolder } from '../src/site/static-server.ts';

// Derives the edition, builds the site and serves it.
const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env.PORT ?? '4173' } },
});
const started = performance.now();
const log = (message: string) => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${message}`);
};
log('Écarts : dérivation de l’édition et construction du site');
const { id, manifest } = await deriveOrExit(log);
const url = siteUrl();
await buildAloneOrExit(folders.dist, async () => {
  // Served at the root of its host, whatever the address it is published at.
  await buildPages(folders.dist, (folder) => writeNotFoundPage(folder, manifest, null));
  log('pages construites');
  await placeEdition(folders.edition, id, folders.dist);
  await discardOldSheets(folders.dist, id, url);
});
const { address } = await serveFolder({
  folder: folders.dist,
  port: Number(values.port),
  render: pageServer(folders.edition, url),
});
log(`prêt : ${address}`);
