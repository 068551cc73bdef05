/** What a statement that only reads begins with. */
export const readingVerbs = [
  'SELECT',
  'FROM',
  'WITH',
  'VALUES',
  'TABLE',
  'PIVOT',
  'UNPIVOT',
  'DESCRIBE',
  'SUMMARIZE',
  'SHOW',
  'EXPLAIN',
] as const;

/** Those that change something and may follow the tables that `WITH` names. */
const writingVerbs = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

/** Every statement of DuckDB that does more than read; any other beginning is an error that it tells. */
const changingVerbs = [
  ...writingVerbs,
  ...['ABORT', 'ALTER', 'ANALYZE', 'ATTACH', 'BEGIN', 'CALL', 'CHECKPOINT', 'COMMENT', 'COMMIT'],
  ...['COPY', 'CREATE', 'DEALLOCATE', 'DETACH', 'DROP', 'END', 'EXECUTE', 'EXPORT', 'FORCE'],
  ...['IMPORT', 'INSTALL', 'LOAD', 'PRAGMA', 'PREPARE', 'RESET', 'ROLLBACK', 'SET', 'START'],
  ...['TRUNCATE', 'USE', 'VACUUM'],
];

/**
 * The verb of the first statement that would change something (data, or the settings that the next
 * query relies on), in capitals; null when none would. The tables of a reader are for reading
 * whether the engine holds them as a read-only database or in memory.
 */
export function writingVerb(sql: string): string | null {
  for (const words of outerWords(sql)) {
    const verb = verbOf(words);
    if (verb !== null && changingVerbs.includes(verb)) return verb;
  }
  return null;
}

function verbOf(words: readonly string[]): string | null {
  const [first, ...others] = words;
  if (first === 'EXPLAIN') return verbOf(others[0] === 'ANALYZE' ? others.slice(1) : others);
  if (first !== 'WITH') return first ?? null;
  // The verb of the query comes after the tables that it names, each between parentheses.
  const verbs: readonly string[] = [...readingVerbs, ...writingVerbs];
  return others.find((word) => verbs.includes(word)) ?? first;
}

/** Comments, texts, quoted names, words, and what parts statements. */
const token =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|[\p{L}_][\p{L}\p{N}_]*|[();]/gu;

/** Words of each statement that are outside all parentheses, in capitals. */
function outerWords(sql: string): string[][] {
  const statements: string[][] = [[]];
  let depth = 0;
  for (const [text] of sql.matchAll(token)) {
    if (text === '(') {
      // Only a query begins with a parenthesis.
      if (depth++ === 0 && statements.at(-1)?.length === 0) statements.at(-1)?.push('SELECT');
    } else if (text === ')') depth--;
    else if (text === ';') {
      statements.push([]);
      depth = 0;
    } else if (depth === 0 && /^[\p{L}_]/u.test(text)) statements.at(-1)?.push(text.toUpperCase());
  }
  return statements;
}
