import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../src/etl/folders.ts';

/** A question of docs/answers.md: the link that answers it, and the sentence that it is said to say. */
export interface DocumentedAnswer {
  /** Query of the explorer. */
  readonly query: string;
  readonly sentence: string;
}

const text = readFileSync(join(projectRoot, 'docs', 'answers.md'), 'utf8');

/**
 * The answer to a question, 1 to 8, to compare with what the link says now: where they differ, the
 * pictures are to be taken again (scripts/screenshots.ts).
 */
export function documentedAnswer(question: number): DocumentedAnswer {
  const section = text.split(/^## /m).find((one) => one.startsWith(`${question}. `)) ?? '';
  const [, query] = /^`\/(\?[^`]+)`$/m.exec(section) ?? [];
  const [, sentence] = /^> (.+)$/m.exec(section) ?? [];
  if (!query || !sentence) throw new Error(`docs/answers.md: no answer to question ${question}`);
  return { query, sentence };
}
