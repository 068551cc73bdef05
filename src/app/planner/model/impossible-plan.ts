/** Why a question has no answer; each has a sentence of its own. */
export type Impossibility =
  | { readonly reason: 'threshold'; readonly km: number }
  | { readonly reason: 'count'; readonly count: number }
  | { readonly reason: 'share'; readonly percent: number }
  | { readonly reason: 'too-few-candidates'; readonly count: number; readonly candidates: number }
  | { readonly reason: 'no-candidates' }
  | { readonly reason: 'no-demand' }
  | { readonly reason: 'empty-area' }
  | { readonly reason: 'area-file-gone' }
  | { readonly reason: 'travel-file-gone' }
  | { readonly reason: 'existing-file-gone' }
  | { readonly reason: 'candidates-file-gone' }
  | { readonly reason: 'demand-file-gone' }
  | { readonly reason: 'travel-elsewhere' }
  | { readonly reason: 'all-covered'; readonly km: number }
  | { readonly reason: 'unknown-area'; readonly level: string; readonly code: string }
  | { readonly reason: 'unknown-service'; readonly service: string }
  | { readonly reason: 'unknown-demand'; readonly of: string }
  | { readonly reason: 'unknown-communes'; readonly codes: string }
  | { readonly reason: 'places-elsewhere'; readonly places: string }
  | { readonly reason: 'unknown-places'; readonly ids: string }
  | { readonly reason: 'unknown-own-places'; readonly count: number }
  | { readonly reason: 'area-too-large'; readonly parts: number; readonly most: number }
  | { readonly reason: 'out-of-reach'; readonly people: number; readonly km: number }
  | { readonly reason: 'share-out-of-reach'; readonly percent: number; readonly most: number }
  | { readonly reason: 'equity-out-of-reach'; readonly percent: number; readonly most: number }
  | { readonly reason: 'equity-nobody'; readonly km: number }
  | { readonly reason: 'equity-elsewhere' }
  | { readonly reason: 'unserved'; readonly people: number }
  | { readonly reason: 'nothing-to-close' };

/** A question that contradicts itself or the edition; the reader is told `why` in a sentence. */
export class ImpossiblePlan extends Error {
  readonly why: Impossibility;
  constructor(why: Impossibility) {
    super(`impossible plan: ${JSON.stringify(why)}`);
    this.name = 'ImpossiblePlan';
    this.why = why;
  }
}
