import type { UnknownFacts } from '../facts.ts';

/** Why indicators have no exact value, in the order in which it is said. */
const kinds = ['secret', 'ranged', 'missing'] as const;

type Kind = (typeof kinds)[number];

/** The phrases of a language for what is withheld or unknown. */
export interface UnknownWords {
  /** What is counted, said in the first clause. */
  readonly counted: (count: number, total: number) => string;
  /** What is counted, in the clauses that follow. */
  readonly others: (count: number) => string;
  /** @param isOther whether another reason was said before */
  readonly clause: Readonly<
    Record<Kind, (counted: string, isPlural: boolean, isOther: boolean) => string>
  >;
  readonly and: string;
  readonly sentence: (clauses: string) => string;
}

/** How many indicators are withheld, known as a range, or missing; null when all have a value. */
export function sayUnknown(facts: UnknownFacts, words: UnknownWords): string | null {
  const clauses = kinds
    .filter((kind) => facts[kind] > 0)
    .map((kind, place) => {
      const count = facts[kind];
      const counted = place === 0 ? words.counted(count, facts.total) : words.others(count);
      return words.clause[kind](counted, count > 1, facts.secret > 0);
    });
  const last = clauses.pop();
  if (!last) return null;
  return words.sentence(clauses.length > 0 ? `${clauses.join(', ')} ${words.and} ${last}` : last);
}
