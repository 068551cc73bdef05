import type { Scenario } from '../address/kept-scenarios.ts';
import { asAddressed } from '../address/own-place-code.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';

/**
 * The places that an answer opens and closes, as the reader's own: placed where an address holds
 * them, so that the link gives the figures of the page. A place that stands for its commune stays so.
 */
export function scenarioOfAnswer({
  places,
  closed,
}: {
  readonly places: readonly Pick<
    PlanAnswer['places'][number],
    'id' | 'commune' | 'longitude' | 'latitude' | 'isKept'
  >[];
  readonly closed: readonly Pick<PlanAnswer['closed'][number], 'id'>[];
}): Scenario {
  return {
    added: places
      .filter(({ isKept }) => !isKept)
      .map(({ id, commune, longitude, latitude }) =>
        asAddressed(id === commune ? { commune } : { longitude, latitude }),
      ),
    closed: closed.map(({ id }) => id.slice(id.indexOf(':') + 1)),
  };
}
