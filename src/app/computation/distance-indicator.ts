import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { Manifest } from '../../edition/manifest.ts';

/** The indicator of the distance to a service, on which counts of people by distance rest. */
export function distanceIndicator(
  { indicators }: Pick<Manifest, 'indicators'>,
  service: string,
): IndicatorRecord | null {
  return (
    indicators.find(
      (indicator) => indicator.kind === 'distance' && indicator.service === service,
    ) ?? null
  );
}
