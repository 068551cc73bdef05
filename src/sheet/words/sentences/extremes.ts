import type { ServiceFacts } from '../facts.ts';

/** The nearest and the farthest of the services; of equals, the first in reading order. */
export function extremesOf(services: readonly ServiceFacts[]): {
  readonly farthest: ServiceFacts | null;
  readonly nearest: ServiceFacts | null;
  readonly unknown: readonly ServiceFacts[];
} {
  let farthest: ServiceFacts | null = null;
  let nearest: ServiceFacts | null = null;
  const unknown: ServiceFacts[] = [];
  for (const service of services) {
    const km = service.distanceKm;
    if (km === null) {
      unknown.push(service);
      continue;
    }
    if (farthest === null || km > (farthest.distanceKm ?? 0)) farthest = service;
    if (nearest === null || km < (nearest.distanceKm ?? 0)) nearest = service;
  }
  return { farthest, nearest, unknown };
}
