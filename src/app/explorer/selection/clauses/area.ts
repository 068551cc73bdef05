import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import { areaSession } from '../../../area/area-session.ts';
import type { Area } from '../../../area/count-area.ts';
import { areaKey, areaSource, findArea } from '../../../area/find-area.ts';
import { isMadeOfCommunes } from '../../../edition/made-of-communes.ts';
import type { Clause, ClausesOf } from '../clause.ts';
import { maskOf } from '../masks.ts';

interface AreaMembers {
  readonly area: Area | null;
  readonly index: LevelIndex;
  readonly level: string;
}

/**
 * Territories of which at least half of the people are counted in the reader's own area; a QPV is
 * counted at one point. Taken away, the area stays on the map.
 */
export const areaClauses: ClausesOf = ({ area: own, areaKeeps }, level) => {
  const { uploaded, uploads } = areaSession.get();
  const source = areaSource(own, uploaded);
  if (!own || !source || !areaKeeps) return [];
  const key = areaKey(own, uploads);
  const clause: Clause<AreaMembers> = {
    source: 'area',
    key,
    dataKey: `area ${key}`,
    load: async ({ files, index }) => ({
      area: await findArea(files, source, key),
      index,
      level: level.id,
    }),
    mask: (members, count) => {
      const shares = sharesOfTerritories(members, count);
      return maskOf(count, (i) => shares[i] >= 0.5);
    },
    label: ({ t, format }, data) =>
      t(`area.filter.${own.kind}`, {
        km: own.kind === 'around' ? format.plain(own.km) : '',
        name: data?.area?.around ?? '',
      }),
    note: ({ t }) =>
      t(
        level.id === 'commune'
          ? 'area.filter.communes'
          : isMadeOfCommunes(level.id)
            ? 'area.filter.note'
            : 'area.filter.qpv',
      ),
    removal: { areaKeeps: false },
  };
  return [clause];
};

/** Share of the people of each territory who are counted inside. */
function sharesOfTerritories({ area, index, level }: AreaMembers, count: number): Float64Array {
  if (!area) return new Float64Array(count);
  const { shares, communes } = area;
  if (level === 'commune') return shares;
  if (!isMadeOfCommunes(level)) {
    const isInside = new Float64Array(count);
    for (const position of area.qpv) isInside[position] = 1;
    return isInside;
  }
  const positions = new Map(index.codes.map((code, i) => [code, i]));
  const people = new Float64Array(count);
  const inside = new Float64Array(count);
  communes.within[level]?.forEach((code, i) => {
    const position = code === null ? undefined : positions.get(code);
    if (position === undefined) return;
    people[position] += communes.population[i] ?? 0;
    inside[position] += shares[i] * (communes.population[i] ?? 0);
  });
  return inside.map((sum, i) => (people[i] > 0 ? sum / people[i] : 0));
}
