import { compareOrders, type OrderComparison } from './compare-orders.ts';
import type { LevelCoverage } from './level-coverage.ts';

/** One question: how many people of each territory of a level live beyond a threshold. */
export interface Question {
  readonly level: string;
  readonly thresholdKm: number;
  readonly coverage: LevelCoverage;
  /** Position of each commune's territory; −1 for none. */
  readonly territory: Int32Array;
}

/** What a question says as a whole. */
export interface QuestionSummary {
  readonly people: number;
  /** Share of those who have a distance, 0–100. */
  readonly percent: number;
  /** Territories with someone who has a distance. */
  readonly territories: number;
  /** Territories where more than half live beyond. */
  readonly mostlyBeyond: number;
  /** People who live in these. */
  readonly peopleMostlyBeyond: number;
}

/** Adds up the territories of a question; those where nobody has a distance count for nothing. */
export function summarise({ coverage }: Question): QuestionSummary {
  const { counted, beyond, percent } = coverage;
  let people = 0;
  let total = 0;
  let territories = 0;
  let mostlyBeyond = 0;
  let peopleMostlyBeyond = 0;
  for (let i = 0; i < counted.length; i++) {
    people += beyond[i];
    total += counted[i];
    if (Number.isNaN(percent[i])) continue;
    territories++;
    if (percent[i] <= 50) continue;
    mostlyBeyond++;
    peopleMostlyBeyond += counted[i];
  }
  return {
    people,
    percent: (100 * people) / total,
    territories,
    mostlyBeyond,
    peopleMostlyBeyond,
  };
}

/** Two questions as two orders of the same units, the values of each side by side. */
export interface QuestionComparison extends OrderComparison {
  /** `territory`: both questions are of one level; `commune`: each commune has the values of its territories. */
  readonly unit: 'territory' | 'commune';
  /** Values of the units in each question. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Compares the orders that two questions put territories in. At two different levels, communes are
 * compared, each with the shares of the territories that it belongs to.
 */
export function compareQuestions(first: Question, second: Question): QuestionComparison {
  const unit = first.level === second.level ? 'territory' : 'commune';
  const valuesOf = ({ coverage, territory }: Question) =>
    unit === 'territory'
      ? coverage.percent
      : Float64Array.from(territory, (position) =>
          position < 0 ? Number.NaN : coverage.percent[position],
        );
  const values = [valuesOf(first), valuesOf(second)] as const;
  return {
    unit,
    first: values[0],
    second: values[1],
    ...compareOrders(values[0], values[1]),
  };
}
