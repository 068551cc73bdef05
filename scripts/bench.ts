import { readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { type BenchResult, benchTable } from '../src/checks/bench-table.ts';
import { folders, projectRoot } from '../src/etl/folders.ts';
import type { BenchData, Notes } from '../tests/bench/bench-data.ts';
import { loadBenchData } from '../tests/bench/load-bench-data.ts';

// Times the statistical core beside its peers, on the real data: npm run bench -- --only gini
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const folder = join(projectRoot, 'tests', 'bench');
const suffix = '.bench.ts';
/** A second for each task, five runs at least: some take seconds. */
const sampling = { time: 1000, iterations: 5, warmupTime: 100, warmupIterations: 1 };
const names = (await readdir(folder))
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();
const only = values.only?.split(',') ?? names;
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`unknown benchmark: ${unknown.join(', ')} (known: ${names.join(', ')})`);
  process.exit(1);
}
const data = await loadBenchData(folders.staged);
console.log(
  `${data.communes.population.length} communes, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}`,
);
const results: BenchResult[] = [];
const notes: string[] = [];
for (const name of only) {
  const bench = new Bench({ throws: true, ...sampling });
  const module = (await import(pathToFileURL(join(folder, `${name}${suffix}`)).href)) as {
    register: (bench: Bench, data: BenchData) => Promise<Notes | undefined>;
  };
  const notesOf = await module.register(bench, data);
  await bench.run();
  for (const { name: task, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`${name}: "${task}" was not measured`);
    const { p50: medianMs, samplesCount: samples } = result.latency;
    results.push({ name: task, medianMs, samples });
  }
  notes.push(...(notesOf?.() ?? []));
  console.log(`${name} : ${bench.tasks.length}`);
}
console.log(`\n${benchTable(results)}`);
for (const note of notes) console.log(`- ${note}`);
