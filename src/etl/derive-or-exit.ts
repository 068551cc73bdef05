import { deriveEdition } from './derive-edition.ts';
import { OtherRun } from './folder-lock.ts';
import { folders } from './folders.ts';
import { failureReport } from './stage/check/failure-report.ts';
import { SourceProblem } from './stage/raw/file-problem.ts';

/**
 * Derives the project's edition for a command line. A supplied file that cannot be used is told as a
 * table and another process at work as a sentence, not as a trace, and ends the process: the last
 * edition stays.
 */
export async function deriveOrExit(
  log: (message: string) => void,
  suppliedFolder: string = folders.supplied,
): ReturnType<typeof deriveEdition> {
  try {
    return await deriveEdition({
      stagedFolder: folders.staged,
      sourcesFolder: folders.sources,
      editionFolder: folders.edition,
      suppliedFolder,
      log,
    });
  } catch (error) {
    if (!(error instanceof SourceProblem || error instanceof OtherRun)) throw error;
    console.error(`\n${failureReport(error)}\n\nL’édition précédente est intacte.`);
    return process.exit(1);
  }
}
