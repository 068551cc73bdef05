/** Holds the lock of the folder given as argument until it is killed, and says when it has it. */
import { withFolderLock } from '../../src/etl/folder-lock.ts';

const [folder = ''] = process.argv.slice(2);
await withFolderLock(folder, async () => {
  console.log('held');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
