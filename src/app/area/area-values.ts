import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import {
  type AreaValue,
  aggregateDistance,
  aggregateRatio,
  aggregateSum,
  isOfPoints,
  notAggregable,
} from './aggregate.ts';
import type { Area } from './count-area.ts';

/** The aggregate of an indicator over an area, by the rule of its `aggregation`. */
export async function areaValue(
  files: EditionFiles,
  indicator: IndicatorRecord,
  area: Area,
): Promise<AreaValue> {
  const { demand, communes, inside, shares } = area;
  const { aggregation, service, thresholdKm } = indicator;
  const members = { shares, population: communes.population.map((people) => people ?? 0) };
  if (aggregation === 'none') return notAggregable;
  if (isOfPoints(aggregation)) {
    const metres = service === null ? undefined : demand.distanceMetres[service];
    if (!metres) throw new RangeError(`indicator ${indicator.id}: no distances`);
    return aggregateDistance({ inside, population: demand.population, metres }, thresholdKm);
  }
  if (aggregation === 'sum') {
    const column = await files.column(indicator, 'commune');
    return aggregateSum(column, members, indicator.roundingError);
  }
  const parts = await files.parts(indicator);
  if (!parts || !indicator.parts) throw new RangeError(`indicator ${indicator.id}: no parts`);
  return aggregateRatio(parts.numerator, parts.denominator, indicator.parts.factor, members);
}
