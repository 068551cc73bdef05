import { existsSync } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Folder beside `folder` in which its next content is prepared. */
export function nextFolder(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-next`);
}

function previousFolder(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-previous`);
}

/**
 * Mends what a run that was killed between two renames left: the last whole content comes back.
 * Everyone who reads or replaces the folder calls this first.
 */
export async function recoverFolder(folder: string): Promise<void> {
  const previous = previousFolder(folder);
  if (!existsSync(folder) && existsSync(previous)) await rename(previous, folder);
  await rm(previous, { recursive: true, force: true });
}

/**
 * Replaces `folder` by its prepared next content; killed at any moment, one whole content remains.
 *
 * @throws when nothing was prepared or it cannot be moved; the folder is then as it was.
 */
export async function swapFolder(folder: string): Promise<void> {
  const next = nextFolder(folder);
  await access(next);
  if (existsSync(folder)) await rename(folder, previousFolder(folder));
  try {
    await rename(next, folder);
  } finally {
    await recoverFolder(folder);
  }
}
