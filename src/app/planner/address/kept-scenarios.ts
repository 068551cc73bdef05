import { type Parameter, parts } from '../../state/parameter.ts';
import type { OwnPlace } from '../model/plan.ts';
import { formatOwnPlace, parseOwnPlace } from './own-place-code.ts';

/** Places opened and closed by hand. */
export interface Scenario {
  readonly added: readonly OwnPlace[];
  /** Ids of places of the service. */
  readonly closed: readonly string[];
}

/** A scenario kept to be compared. */
export interface KeptScenario extends Scenario {
  /** The service that it opens and closes places of; null: any, in links that do not say. */
  readonly service: string | null;
}

/** Ids of closed places as plans have them. */
export function closedIds(service: string, closed: Scenario['closed']): string[] {
  return closed.map((id) => `${service}:${id}`);
}

/** Scenarios beyond this number are not kept. */
export const MOST_KEPT = 6;

/** Scenarios kept to be compared: `01001,4.85/45.76!id1,id2!service`, separated by semicolons. */
export const kept: Parameter<readonly KeptScenario[]> = {
  name: 'gardes',
  initial: [],
  parse: (text, { known, reject }) =>
    text
      .split(';')
      .slice(0, MOST_KEPT)
      .map((scenario) => {
        const [added = '', closed = '', service = ''] = scenario.split('!');
        if (service !== '' && !known.services.includes(service)) {
          reject('unknown-value', service);
        }
        return {
          added: parts(added, (part) => {
            const place = parseOwnPlace(part);
            if (!place) reject('malformed', part);
            return place;
          }),
          closed: parts(closed, (id) => id),
          service: service === '' ? null : service,
        };
      }),
  format: (scenarios) =>
    scenarios.length === 0
      ? null
      : scenarios
          .map(({ added, closed, service }) =>
            [
              added.map(formatOwnPlace).join(','),
              closed.join(','),
              ...(service === null ? [] : [service]),
            ].join('!'),
          )
          .join(';'),
};
