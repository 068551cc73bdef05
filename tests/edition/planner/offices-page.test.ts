import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { officesPage } from '../../../scripts/offices-page.ts';
import { openEditionOnDisk } from '../../../src/site/edition-on-disk.ts';
import { editionFolder } from '../edition-folder.ts';

const docs = new URL('../../../docs/', import.meta.url);
const written = (name: string) => readFile(new URL(name, docs), 'utf8');

/** Without what a formatter does to tables. */
const words = (page: string) => page.replace(/-{3,}/g, '---').replace(/ +/g, ' ');

it('publishes on the delegates’ offices what the edition says today', async () => {
  const { page, map } = await officesPage(await openEditionOnDisk(editionFolder));
  expect(words(await written('permanences-des-delegues.md'))).toBe(words(page));
  expect(await written('permanences-des-delegues.svg')).toBe(map);
});
