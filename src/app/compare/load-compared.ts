import { levelPeers } from '../../core/comparison/level-peers.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { type LoadedTerritory, loadTerritory } from '../edition/load-territory.ts';
import { loadRankSource, rankValues } from '../edition/rank-values.ts';
import type { TerritoryRef } from '../state/parameters/view/territory.ts';
import type { ReferenceLevel } from './compare-address.ts';
import type { Compared } from './comparison.ts';

/** Loads all that the comparison of some territories needs; those that the edition lacks are named. */
export async function loadCompared(
  files: EditionFiles,
  refs: readonly TerritoryRef[],
  indicators: readonly IndicatorRecord[],
  referenceLevel: ReferenceLevel,
): Promise<{
  readonly territories: readonly Compared[];
  readonly unknown: readonly TerritoryRef[];
}> {
  const found = await Promise.all(
    refs.map(async (ref) => ({ ref, territory: await loadTerritory(files, ref) })),
  );
  const territories = await Promise.all(
    found.flatMap(({ ref, territory }) =>
      territory ? [compared(files, ref, territory, indicators, referenceLevel)] : [],
    ),
  );
  return {
    territories,
    unknown: found.flatMap(({ ref, territory }) => (territory ? [] : [ref])),
  };
}

async function compared(
  files: EditionFiles,
  ref: TerritoryRef,
  { level, index, position, record }: LoadedTerritory,
  indicators: readonly IndicatorRecord[],
  referenceLevel: ReferenceLevel,
): Promise<Compared> {
  const [reference, columns, densities] = await Promise.all([
    referenceOf(files, ref, record.within[referenceLevel], referenceLevel),
    Promise.all(
      indicators
        .filter(({ levels }) => levels[level.id])
        .map(
          async (indicator) =>
            [indicator.id, rankValues(await loadRankSource(files, indicator, level))] as const,
        ),
    ),
    level.id === 'commune' ? files.zoneClasses() : null,
  ]);
  const populations = index.population.map((people) => people ?? Number.NaN);
  return {
    ref,
    position,
    record,
    peers: levelPeers(level.id, populations, densities?.zonings.density?.communes),
    reference,
    ranked: new Map(columns),
  };
}

/** A territory is not set beside itself. */
async function referenceOf(
  files: EditionFiles,
  ref: TerritoryRef,
  code: string | undefined,
  level: ReferenceLevel,
): Promise<Compared['reference']> {
  const wanted = level === 'pays' ? 'FR' : code;
  if (!wanted || ref.level === level) return null;
  const found = await loadTerritory(files, { level, code: wanted });
  return found && { name: found.record.name, record: found.record };
}
