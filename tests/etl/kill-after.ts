/**
 * Kills this process, without warning, after a number of changes of the file system: loaded first
 * (`--import`) by the processes of tests that must survive it. `KILL_AFTER=0` kills before the first.
 * A run that ends by itself prints how many changes it made.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const limit = Number(process.env.KILL_AFTER ?? Number.POSITIVE_INFINITY);
let changes = 0;

function killWhenDue(): void {
  if (changes === limit) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['mkdir', 'rename', 'rm', 'writeFile'] as const) {
  const original = fs[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(fs, {
    [name]: async (...args: unknown[]) => {
      killWhenDue();
      const result = await original(...args);
      changes++;
      killWhenDue();
      return result;
    },
  });
}
syncBuiltinESMExports();
process.on('exit', () => process.stdout.write(`changes: ${changes}\n`));
