import { messageOf } from '../core/message-of.ts';
import { OtherRun, withFolderLock } from '../etl/folder-lock.ts';

/**
 * Runs a build of the site for a command line, while no other process builds it. When one does, that
 * is told as a sentence and ends this process: the site is the other's.
 */
export async function buildAloneOrExit<Result>(
  distFolder: string,
  build: () => Promise<Result>,
): Promise<Result> {
  try {
    return await withFolderLock(distFolder, build);
  } catch (error) {
    if (!(error instanceof OtherRun)) throw error;
    console.error(`\n${messageOf(error)}`);
    return process.exit(1);
  }
}
