import { parseArgs } from 'node:util';
import { deriveOrExit } from '../src/etl/derive-or-exit.ts';
import { folders } from '../src/etl/folders.ts';
import { buildAloneOrExit } from '../src/site/build-alone.ts';
import { buildPages, placeEdition } from '../src/site/build-site.ts';
import { writeChangePage } from '../src/site/changes/change-page.ts';
import { writeIndicatorPages } from '../src/site/indicators/indicator-pages.ts';
import { writeNotFoundPage } from '../src/site/not-found-page.ts';
import { buildSheets } from '../src/site/sheets/build-sheets.ts';
import { siteUrl } from '../src/site/site-url.ts';
import { writeSitemap } from '../src/site/sitemap.ts';

// Builds the complete static site into dist/, ready for any host and any base path.
const { values } = parseArgs({
  options: {
    // Leaves out the sheets of the 34,875 communes.
    'no-communes': { type: 'boolean' },
  },
});
const log = (message: string) => console.log(message);
const address = siteUrl();
const { id, manifest } = await deriveOrExit(log);
await buildAloneOrExit(folders.dist, async () => {
  await buildPages(folders.dist, async (distFolder) => {
    const pages = { editionFolder: folders.edition, distFolder, siteUrl: address };
    log(`indicateurs : ${await writeIndicatorPages(pages)} pages`);
    await writeChangePage(pages);
    await writeNotFoundPage(distFolder, manifest, address);
  });
  await placeEdition(folders.edition, id, folders.dist);
  const { rendered, present } = await buildSheets({
    editionFolder: folders.edition,
    distFolder: folders.dist,
    siteUrl: address,
    isWanted: (level) => level !== 'commune' || !values['no-communes'],
    log,
  });
  log(`fiches : ${rendered} écrites, ${present} en tout`);
  if (address === null) {
    log(
      'SITE_URL n’est pas défini : les adresses absolues (canoniques, plan du site) sont laissées de côté',
    );
  } else {
    const addresses = await writeSitemap(folders.dist, address, manifest.date);
    log(`sitemap.xml : ${addresses} adresses`);
  }
});
log(`dist/ : édition ${id}, ${manifest.tables.length} tables`);
