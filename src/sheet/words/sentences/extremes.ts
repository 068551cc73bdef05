import { rounded } from '../../../edition/writing/rounded.ts';
import type { ServiceFacts } from '../facts.ts';

/**
 * The nearest and the farthest of the services; of those that are read as equal, the first in
 * reading order.
 */
export function extremesOf(services: readonly ServiceFacts[]): {
  readonly farthest: ServiceFacts | null;
  readonly nearest: ServiceFacts | null;
  readonly unknown: readonly ServiceFacts[];
} {
  let farthest: ServiceFacts | null = null;
  let nearest: ServiceFacts | null = null;
  let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const unknown: ServiceFacts[] = [];
  for (const service of services) {
    if (service.distanceKm === null) {
      unknown.push(service);
      continue;
    }
    const km = rounded(service.distanceKm, 1);
    if (km > most) [farthest, most] = [service, km];
    if (km < least) [nearest, least] = [service, km];
  }
  return { farthest, nearest, unknown };
}
