import { readdir } from 'node:fs/promises';
import { folders } from '../src/etl/folders.ts';

// Temporary name of `scripts/etl.ts`; `--write` replaces data/staged, otherwise nothing is replaced.
const write = process.argv.indexOf('--write');
if (write >= 0) process.argv.splice(write, 1, '--stage-only');
else if (!process.argv.includes('--only')) {
  process.argv.push('--only', (await readdir(folders.sources)).join(','));
}
await import('./etl.ts');
