import { roadFactors } from '../../../core/access/road-factors.ts';
import type { AccessRecord, TerritoryRecord } from '../../../edition/files/territory-file.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { type TravelTimes, travelTimesTo } from '../../../edition/travel-time.ts';
import type { useLanguage } from '../../i18n/language.tsx';

type Speech = Pick<ReturnType<typeof useLanguage>, 't' | 'text' | 'format'>;

/**
 * What the road adds to the distance of a commune or a QPV to a service: minutes that a deployer
 * supplied, or why there are none; else an estimate from 1 km on, unless an island has no bridge.
 */
export function roadWords(
  manifest: Pick<Manifest, 'indicators' | 'sources' | 'reasons'>,
  record: Pick<TerritoryRecord, 'roadEstimate' | 'values' | 'travel'>,
  service: string,
  access: Pick<AccessRecord, 'point' | 'distanceKm'>,
  speech: Speech,
): string | null {
  const times = travelTimesTo(manifest, service);
  if (times !== null) return minutesWords(manifest, record, times, access.point, speech);
  const { t, format } = speech;
  const { distanceKm } = access;
  if (!record.roadEstimate || distanceKm < 1) return null;
  const [low, high] = [roadFactors.low, roadFactors.high].map((factor) =>
    format.decimal(distanceKm * factor, distanceKm < 7 ? 1 : 0),
  );
  return low === high
    ? t('territory.access.roadOne', { km: low })
    : t('territory.access.road', { low, high });
}

function minutesWords(
  { reasons }: Pick<Manifest, 'reasons'>,
  { values, travel }: Pick<TerritoryRecord, 'values' | 'travel'>,
  { indicator, source }: TravelTimes,
  nearest: string,
  { t, text, format }: Speech,
): string {
  const observed = values[indicator.id];
  if (observed?.kind !== 'value') {
    const reason = observed?.kind === 'missing' ? observed.reason : 'not-covered';
    return t('territory.access.travelUnknown', { why: text(reasons[reason].label) });
  }
  const minutes =
    observed.value < 1
      ? t('territory.access.lessThanMinute')
      : format.value(observed.value, 'minutes', 0);
  const by = `${source.producer}, ${format.vintage(source.vintage)}`;
  const reached = travel?.[indicator.id];
  return reached && reached.point !== nearest
    ? t('territory.access.travelTo', { minutes, name: reached.name, by })
    : t('territory.access.travel', { minutes, by });
}
