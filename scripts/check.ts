import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkLayers } from '../src/checks/layers.ts';
import { projectRoot } from '../src/etl/folders.ts';

// Format, lint, types, layers, unused code: everything that can be said without running the code.

/** Runs an installed tool; its own output tells what is wrong. */
function tool(name: string, ...args: readonly string[]): boolean {
  const command = join(projectRoot, 'node_modules', '.bin', name);
  return spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

async function layers(): Promise<boolean> {
  const { modules, violations } = await checkLayers(projectRoot);
  for (const violation of violations) console.error(violation);
  if (modules === 0) console.error('no module was read: the rules would hold whatever the code');
  else console.log(`${modules} modules read, ${violations.length} imports against the layers`);
  return modules > 0 && violations.length === 0;
}

const checks: readonly (readonly [string, () => boolean | Promise<boolean>])[] = [
  ['format and lint', () => tool('biome', 'check', '--error-on-warnings')],
  ['types', () => tool('tsc', '--noEmit', '-p', '.')],
  ['types of the core, without DOM or Node', () => tool('tsc', '--noEmit', '-p', 'src/core')],
  ['layers', layers],
  ['unused files, exports and dependencies', () => tool('knip')],
];
const failed: string[] = [];
for (const [name, run] of checks) {
  console.log(`\n— ${name}`);
  if (!(await run())) failed.push(name);
}
console.log(failed.length === 0 ? '\nall checks pass' : `\nfailed: ${failed.join(' · ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
