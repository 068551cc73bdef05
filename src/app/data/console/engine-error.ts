/** Kinds of errors of the engine that a sentence explains. */
export const engineErrorKinds = [
  'engine',
  'parser',
  'binder',
  'catalog',
  'conversion',
  'memory',
  'read-only',
  'outside',
  'empty',
  'other',
] as const;
export type EngineErrorKind = (typeof engineErrorKinds)[number];

/** What the engine says is wrong with a query. */
export interface EngineError {
  readonly kind: EngineErrorKind;
  /** The engine's words, without what it repeats. */
  readonly message: string;
  /** Line of the query, from 1; null where it says none. */
  readonly line: number | null;
}

const kinds: readonly (readonly [EngineErrorKind, RegExp])[] = [
  ['engine', /^the SQL engine did not start/],
  ['read-only', /read-only/i],
  ['outside', /NetworkError/],
  ['empty', /^no statements/],
  ['parser', /^parser error|syntax error/i],
  ['binder', /^binder error/i],
  ['catalog', /^catalog error/i],
  ['conversion', /^(conversion|invalid input|out of range) error/i],
  ['memory', /out of memory|memory limit/i],
];

/** Reads an error of DuckDB: sometimes JSON, often with its last lines twice. */
export function engineError(text: string): EngineError {
  const said = fromJson(text).trim();
  const blocks = said.split(/\n\n+/);
  const message = blocks.filter((block, i) => blocks.indexOf(block) === i).join('\n\n');
  const kind = kinds.find(([, pattern]) => pattern.test(message))?.[0] ?? 'other';
  const line = /^LINE (\d+):/m.exec(message)?.[1];
  return { kind, message, line: line ? Number(line) : null };
}

function fromJson(text: string): string {
  const start = text.indexOf('{"exception_type"');
  if (start < 0) return text;
  try {
    const { exception_type: type, exception_message: message } = JSON.parse(text.slice(start));
    return `${type} Error: ${message}`;
  } catch {
    return text;
  }
}
