import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { messageOf } from '../core/message-of.ts';

/** Another process is at a folder, or was: to be told as it is, there is nothing to trace. */
export class OtherRun extends RangeError {}

/**
 * Runs `use` while no other process prepares or replaces the content of `folder`.
 *
 * The lock is that of a database held open beside the folder (Node has none): the system lets it go
 * with the process, however that ends, so a run that was killed never bars the next.
 *
 * @throws OtherRun, naming the folder, when another process is at it.
 */
export async function withFolderLock<Result>(
  folder: string,
  use: () => Promise<Result>,
): Promise<Result> {
  const held = await lock(folder);
  try {
    return await use();
  } finally {
    held.closeSync();
  }
}

async function lock(folder: string): Promise<DuckDBInstance> {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    return await DuckDBInstance.create(join(dirname(folder), `.${basename(folder)}-lock`));
  } catch (cause) {
    const pid = /\(PID (\d+)\)/.exec(messageOf(cause))?.[1];
    if (!/could not set lock/i.test(messageOf(cause))) throw cause;
    const who = pid ? ` (processus ${pid})` : '';
    throw new OtherRun(`une autre exécution${who} est en train de remplacer ${folder}`, { cause });
  }
}
