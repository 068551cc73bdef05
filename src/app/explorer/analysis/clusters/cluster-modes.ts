import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import type { Manifest } from '../../../../edition/manifest.ts';
import type { ClusterMode } from '../../../state/parameters/question/clusters.ts';

/**
 * The ways to look for clusters that make sense for an indicator, the first by default. Distance is
 * smooth by construction: its values would cluster whatever the network.
 */
export function modesFor(indicator: IndicatorRecord, manifest: Manifest): ClusterMode[] {
  const isDistance = indicator.kind === 'distance' || indicator.kind === 'beyond';
  const canExplain = explanatoryIndicators(manifest).length > 0;
  const explained = explanatoryIds as readonly string[];
  const residual: ClusterMode[] =
    canExplain && !explained.includes(indicator.id) ? ['residual'] : [];
  // Of the reader's own places nothing says where else they might have been; of supplied minutes,
  // nothing says how long the way to other places would be.
  if (indicator.kind === 'own-distance' || indicator.kind === 'travel-time') return residual;
  return isDistance ? ['chance', ...residual] : ['values', ...residual];
}

const explanatoryIds = ['population_density', 'population'] as const;

/** What a residual takes out: density and population, in logarithms; empty if the edition lacks one. */
export function explanatoryIndicators({ indicators }: Manifest): IndicatorRecord[] {
  const found = explanatoryIds.flatMap((id) => indicators.find((one) => one.id === id) ?? []);
  return found.length === explanatoryIds.length ? found : [];
}
