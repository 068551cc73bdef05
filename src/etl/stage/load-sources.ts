import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceDeclaration } from '../source.ts';

/** Every source declared under `folder`, one folder each, ordered so that each comes after what it reads. */
export async function loadSources(folder: string): Promise<SourceDeclaration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const sources: SourceDeclaration[] = [];
  for (const name of names) {
    const module = await import(pathToFileURL(join(folder, name, 'source.ts')).href);
    const source = module.default as SourceDeclaration;
    if (source?.id !== name)
      throw new Error(`${name}/source.ts: id must be "${name}", found "${source?.id}"`);
    sources.push(source);
  }
  return orderByReads(sources);
}

/** @throws when a source reads a table that none declares, or sources read each other in a circle. */
function orderByReads(sources: readonly SourceDeclaration[]): SourceDeclaration[] {
  const owner = new Map<string, SourceDeclaration>();
  for (const source of sources) {
    for (const table of source.tables) {
      const other = owner.get(table.name);
      if (other)
        throw new Error(`table "${table.name}" is declared by ${other.id} and by ${source.id}`);
      owner.set(table.name, source);
    }
  }
  const ordered: SourceDeclaration[] = [];
  const state = new Map<SourceDeclaration, 'open' | 'done'>();
  const visit = (source: SourceDeclaration, path: readonly string[]) => {
    if (state.get(source) === 'done') return;
    if (state.get(source) === 'open') {
      throw new Error(`sources read each other in a circle: ${[...path, source.id].join(' → ')}`);
    }
    state.set(source, 'open');
    for (const table of source.reads) {
      const needed = owner.get(table);
      if (!needed)
        throw new Error(`source ${source.id} reads table "${table}", which no source declares`);
      visit(needed, [...path, source.id]);
    }
    state.set(source, 'done');
    ordered.push(source);
  };
  for (const source of sources) visit(source, []);
  return ordered;
}
