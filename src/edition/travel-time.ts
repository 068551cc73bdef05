import type { IndicatorRecord } from './indicator-record.ts';
import type { Manifest, SourceRecord } from './manifest.ts';

/** Minutes to the places of a service, where a deployer supplies them, and whose they are. */
export interface TravelTimes {
  readonly indicator: IndicatorRecord;
  readonly source: SourceRecord;
}

/** The travel times that stand in for the estimated distance by road to a service; null without. */
export function travelTimesTo(
  { indicators, sources }: Pick<Manifest, 'indicators' | 'sources'>,
  service: string,
): TravelTimes | null {
  const indicator = indicators.find((one) => one.kind === 'travel-time' && one.service === service);
  const source = indicator && sources.find(({ id }) => id === indicator.sources[0]);
  return source ? { indicator, source } : null;
}
