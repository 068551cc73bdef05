import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders, projectRoot } from '../src/etl/folders.ts';
import { openEditionOnDisk } from '../src/site/edition-on-disk.ts';
import { officesPage } from './offices-page.ts';

// Works out for all of France in which existing France services delegates could hold office, and
// writes docs/permanences-des-delegues.md with its map, from the edition in .cache/edition.

const { page, map, timings } = await officesPage(await openEditionOnDisk(folders.edition));
const path = join(projectRoot, 'docs', 'permanences-des-delegues');
await writeFile(`${path}.md`, page);
await writeFile(`${path}.svg`, map);
console.log(timings.join('\n'));
