import type { SourceDeclaration } from '../source.ts';

/**
 * The sources of the given ids with all that they read, directly or not, in the order of `sources`.
 *
 * @throws a RangeError when an id is not that of a source.
 */
export function selectSources(
  sources: readonly SourceDeclaration[],
  ids: readonly string[],
): SourceDeclaration[] {
  const owner = new Map(
    sources.flatMap((source) => source.tables.map(({ name }) => [name, source] as const)),
  );
  const wanted = new Set<SourceDeclaration>();
  const want = (source: SourceDeclaration) => {
    if (wanted.has(source)) return;
    wanted.add(source);
    for (const table of source.reads) want(owner.get(table)!);
  };
  for (const id of ids) {
    const source = sources.find((candidate) => candidate.id === id);
    if (!source) {
      const known = sources.map((candidate) => candidate.id).sort();
      throw new RangeError(`unknown source "${id}" (known: ${known.join(', ')})`);
    }
    want(source);
  }
  return sources.filter((source) => wanted.has(source));
}
