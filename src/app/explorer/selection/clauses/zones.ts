import type { DemandPartsFile } from '../../../../edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import { classesOfCommunes, filteredZonings } from '../../../edition/filtered-zonings.ts';
import type { Clause, ClausesOf, ClauseWords } from '../clause.ts';
import { maskOf } from '../masks.ts';

/** What tells the class of each territory of the level. */
interface ZoneData {
  readonly parts: DemandPartsFile;
  /** The communes of each territory, by position in their index; null: each is its own. */
  readonly communesOf: readonly (readonly number[])[] | null;
}

/** The communes of QPV: every zoning asks for the same. */
const known = new WeakMap<DemandPartsFile, number[][]>();

/** Levels whose territories have the class of their commune. */
const CLASSED = ['commune', 'qpv'];

/**
 * Communes of any of the classes named of a zoning, and QPV of which every commune is; one clause for
 * each zoning. Other territories are made of communes of several classes: it says nothing of them.
 */
export const zoneClauses: ClausesOf = ({ zoneFilter }, level, manifest) =>
  filteredZonings(manifest).flatMap((zoning): Clause<ZoneData>[] => {
    const wanted = zoning.classes.filter(({ id }) => zoneFilter.includes(`${zoning.id}.${id}`));
    if (wanted.length === 0) return [];
    const own = (name: string) => name.startsWith(`${zoning.id}.`);
    return [
      {
        source: `zones:${zoning.id}`,
        key: `${zoning.id} ${wanted.map(({ id }) => id).join(' ')}`,
        dataKey: CLASSED.includes(level.id) ? 'demand-parts' : null,
        load: async ({ files, index }) => {
          const communes = manifest.levels.find(({ id }) => id === 'commune');
          const [parts, { codes }] = await Promise.all([
            files.demandParts(),
            level.id === 'commune' || !communes ? index : files.levelIndex(communes),
          ]);
          if (level.id === 'commune') return { parts, communesOf: null };
          let communesOf = known.get(parts);
          if (!communesOf) {
            communesOf = communesOfQpv(index, codes, parts);
            known.set(parts, communesOf);
          }
          return { parts, communesOf };
        },
        mask: ({ parts, communesOf }, count) => {
          const positions = new Set(wanted.map((one) => zoning.classes.indexOf(one)));
          const classes = classesOfCommunes(zoning, parts, parts.communeFrame.length);
          const isWanted = (commune: number) => positions.has(classes[commune]);
          if (!communesOf) return maskOf(count, isWanted);
          return maskOf(count, (i) => communesOf[i].length > 0 && communesOf[i].every(isWanted));
        },
        label: ({ t, text }) =>
          t('filters.zone', {
            zoning: text(zoning.label),
            classes: wanted.map(({ label }) => text(label)).join(', '),
          }),
        ...(level.id === 'qpv' && { note: unzoned }),
        removal: { zoneFilter: zoneFilter.filter((name) => !own(name)) },
      },
    ];
  });

/** A QPV is in one commune, or in those that share its people; in none where nobody knows. */
function communesOfQpv(
  { codes, within }: LevelIndex,
  communeCodes: readonly string[],
  { commune, qpv }: DemandPartsFile,
): number[][] {
  const sharing = codes.map((): number[] => []);
  qpv.forEach((position, part) => {
    if (position >= 0) sharing[position].push(commune[part]);
  });
  const positionOf = new Map(communeCodes.map((code, i) => [code, i]));
  return sharing.map((shared, i) => {
    const own = positionOf.get(within.commune?.[i] ?? '');
    return own === undefined ? shared : [own];
  });
}

/** Says how many QPV are in no commune that has a class. */
function unzoned({ t, format }: ClauseWords, data: ZoneData | null): string {
  const count = data?.communesOf?.filter((communes) => communes.length === 0).length ?? 0;
  return count > 0 ? t('filters.unzoned', { count, number: format.decimal(count, 0) }) : '';
}
