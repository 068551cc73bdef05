/** Replaces the folder given as argument, in a process of its own, for the test that kills it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nextFolder, recoverFolder, swapFolder } from '../../src/etl/swap-folder.ts';

const [folder = ''] = process.argv.slice(2);
await recoverFolder(folder);
const next = nextFolder(folder);
await rm(next, { recursive: true, force: true });
await mkdir(next, { recursive: true });
for (const name of ['a', 'b']) await writeFile(join(next, name), 'new');
await swapFolder(folder);
