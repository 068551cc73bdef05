import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeLine, testOutcome, type VitestReport } from '../src/checks/test-outcome.ts';
import { deriveOrExit } from '../src/etl/derive-or-exit.ts';
import { folders, projectRoot } from '../src/etl/folders.ts';
import { browserHost } from '../src/site/browser-host.ts';
import { buildAloneOrExit } from '../src/site/build-alone.ts';
import { buildPages, placeEdition } from '../src/site/build-site.ts';
import { findChromium, noChromiumMessage } from '../src/site/find-chromium.ts';
import { discardOldSheets } from '../src/site/sheets/build-sheets.ts';

// Every test, on the edition and the site built from data/staged. Arguments go to vitest.
const args = process.argv.slice(2);
const log = (message: string) => console.log(message);

function derive(): Promise<{ id: string }> {
  return deriveOrExit(log);
}

async function buildSite(): Promise<void> {
  const { id } = await derive();
  await buildAloneOrExit(folders.dist, async () => {
    await buildPages(folders.dist);
    await placeEdition(folders.edition, id, folders.dist);
    // The others are rendered when a test asks for them.
    await discardOldSheets(folders.dist, id, null);
  });
}

async function runVitest(env: NodeJS.ProcessEnv): Promise<VitestReport> {
  const folder = await mkdtemp(join(tmpdir(), 'ecarts-tests-'));
  const reportFile = join(folder, 'report.json');
  try {
    const vitest = spawn(
      process.execPath,
      [
        join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
        ...args,
      ],
      { cwd: projectRoot, env, stdio: 'inherit' },
    );
    await once(vitest, 'exit');
    const report = JSON.parse(await readFile(reportFile, 'utf8')) as VitestReport;
    return vitest.exitCode === 0 ? report : { ...report, success: false };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything before the count; null when the tests could not be run. */
async function runTests(): Promise<VitestReport | null> {
  const projects = args.flatMap((arg, i) => (args[i - 1] === '--project' ? [arg] : []));
  if (projects.length > 0 && !projects.includes('browser')) {
    if (projects.includes('edition')) await derive();
    return runVitest(process.env);
  }
  const chromium = await findChromium(browserHost(log));
  if (chromium === null) {
    console.error(noChromiumMessage);
    return null;
  }
  await buildSite();
  return runVitest({ ...process.env, CHROMIUM_PATH: chromium });
}

const report = await runTests().catch((error: unknown) => {
  console.error(error);
  return null;
});
const outcome = report ? testOutcome(report) : { passed: 0, failed: 1 };
if (outcome.failed > 0) process.exitCode = 1;
console.log(outcomeLine(outcome));
