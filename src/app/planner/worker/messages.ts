import type { Impossibility } from '../model/impossible-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import type { Robustness } from '../model/robustness.ts';
import type { FirstPlaces } from '../model/solve-plan.ts';
import type { TravelProblem, TravelSummary } from '../travel/read-travel-times.ts';

/** What the page asks of the planner's worker. */
export type PlannerRequest =
  | {
      readonly kind: 'solve';
      /** Answers carry it. */
      readonly id: number;
      /** Address of the edition's folder. */
      readonly edition: string;
      readonly plan: Plan;
    }
  | {
      /** Whether the places of an answer stay the same under other assumptions. */
      readonly kind: 'check';
      readonly id: number;
      readonly edition: string;
      readonly plan: Plan;
      /** Ids of the places of the answer. */
      readonly own: readonly string[];
    }
  | {
      /** Reads the reader's travel times, which the worker keeps. */
      readonly kind: 'read-travel';
      readonly id: number;
      readonly edition: string;
      readonly file: File;
      /** What plans call them. */
      readonly upload: number;
    }
  /** No answer is wanted any more. */
  | { readonly kind: 'cancel'; readonly id: number }
  /** The best places so far are the answer. */
  | { readonly kind: 'enough'; readonly id: number };

/** What the worker answers; a cancelled request gets no further answer. */
export type PlannerReport = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'first-places'; readonly first: FirstPlaces }
  | { readonly kind: 'answer'; readonly answer: PlanAnswer; readonly ms: number }
  | { readonly kind: 'checked'; readonly robustness: Robustness }
  | { readonly kind: 'travel-read'; readonly summary: TravelSummary }
  | { readonly kind: 'travel-refused'; readonly problem: TravelProblem }
  | { readonly kind: 'impossible'; readonly why: Impossibility }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
);
