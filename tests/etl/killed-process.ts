import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Runs a script of `tests/etl` to its end, or until it is killed after `killAfter` changes of the
 * file system (see `kill-after.ts`).
 *
 * @returns whether it was killed; otherwise how many changes it made.
 * @throws when it ends with an error of its own.
 */
export async function runKilled(
  script: string,
  args: readonly string[],
  killAfter = Number.POSITIVE_INFINITY,
): Promise<{ killed: boolean; changes: number }> {
  const path = (name: string) => join(import.meta.dirname, name);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', path('kill-after.ts'), path(script), ...args],
    { env: { ...process.env, KILL_AFTER: String(killAfter) } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  await once(child, 'close');
  if (child.signalCode === 'SIGKILL') return { killed: true, changes: killAfter };
  const changes = /^changes: (\d+)$/m.exec(output)?.[1];
  if (child.exitCode !== 0 || changes === undefined) throw new Error(output);
  return { killed: false, changes: Number(changes) };
}
