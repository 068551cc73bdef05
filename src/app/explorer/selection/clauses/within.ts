import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { Clause, ClausesOf } from '../clause.ts';
import { maskOf } from '../masks.ts';

interface Containers {
  readonly index: LevelIndex;
  /** Name of each containing territory, in the order of the filter. */
  readonly names: readonly string[];
}

/** What lies in one of some territories, or is one of them. */
export const withinClauses: ClausesOf = ({ withinFilter: refs }, level, manifest) => {
  if (refs.length === 0) return [];
  const clause: Clause<Containers> = {
    source: 'within',
    key: refs.map((ref) => `${ref.level}-${ref.code}`).join(' '),
    dataKey: `within ${refs.map((ref) => `${ref.level}-${ref.code}`).join(' ')}`,
    load: async ({ files, index }) => ({
      index,
      names: await Promise.all(
        refs.map(async ({ level: id, code }) => {
          const record = manifest.levels.find((one) => one.id === id);
          if (!record) return code;
          const { codes, names } = await files.levelIndex(record);
          return names[codes.indexOf(code)] ?? code;
        }),
      ),
    }),
    mask: ({ index }, count) => {
      const tests = refs.map(({ level: id, code }) => {
        const codes = id === level.id ? index.codes : index.within[id];
        return (i: number) => codes !== undefined && codes[i] === code;
      });
      return maskOf(count, (i) => tests.some((test) => test(i)));
    },
    label: ({ t }, data) =>
      t('filters.within', { names: (data?.names ?? refs.map(({ code }) => code)).join(', ') }),
    removal: { withinFilter: [] },
  };
  return [clause];
};
