import type { Column } from '../../../../edition/files/column-file.ts';
import type { Manifest } from '../../../../edition/manifest.ts';
import { rounded } from '../../../../edition/writing/rounded.ts';
import type { Clause, ClauseScope, ClausesOf } from '../clause.ts';
import { maskOf } from '../masks.ts';

/**
 * Most people live farther from a service than a threshold. Where everyone is counted at one point (a
 * QPV, nearly every commune), that is the distance of the point. Territories without any place in
 * their territory of comparison have no distance: they are left apart, and counted in the note.
 */
export const farClauses: ClausesOf = (state, level, manifest) =>
  state.farFilters.flatMap(({ service: id, km }): Clause<Column>[] => {
    const service = manifest.services.find((one) => one.id === id);
    const indicator = beyondIndicator(manifest, id, km);
    if (!service || !indicator) return [];
    const isPublished = indicator.thresholdKm === km;
    return [
      {
        source: `far:${id}`,
        key: `${id} ${km}`,
        dataKey: !indicator.levels[level.id]
          ? null
          : isPublished
            ? `column ${indicator.id}`
            : `beyond ${id} ${km}`,
        load: async (scope) => {
          const column = await scope.files.column(indicator, level.id);
          return isPublished ? column : beyondColumn(scope, column, id, km);
        },
        mask: (column, count) => maskOf(count, (i) => column.low[i] > 50),
        label: (words) =>
          words.t('filters.far', {
            km: words.format.plain(km),
            service: words.text(service.ofOne),
          }),
        note: ({ t, format }, data) => {
          const { unserved, uncovered } = data ? withoutDistance(data) : nothing;
          const counted = (count: number) => ({ count, number: format.decimal(count, 0) });
          return [
            t('filters.listOf', { ofVintage: format.ofVintage(service.vintage) }),
            ...(unserved > 0 ? [t('filters.unserved', counted(unserved))] : []),
            ...(uncovered > 0 ? [t('filters.uncovered', counted(uncovered))] : []),
          ].join(' ');
        },
        removal: { farFilters: state.farFilters.filter((one) => one.service !== id) },
      },
    ];
  });

const nothing = { unserved: 0, uncovered: 0 } as const;

/** Territories where no place is recorded, and those that the list says nothing of. */
function withoutDistance({ header, reason }: Column): Record<keyof typeof nothing, number> {
  const counts = { unserved: 0, uncovered: 0 };
  for (const one of reason) {
    if (one === 0) continue;
    if (header.reasons[one - 1] === 'no-access-point') counts.unserved++;
    else counts.uncovered++;
  }
  return counts;
}

/**
 * The published share of the people beyond a distance of a service, else beyond another one: where
 * nothing is known is the same. undefined where there is none.
 */
function beyondIndicator(manifest: Manifest, service: string, km: number) {
  const some = manifest.indicators.filter(
    (one) => one.kind === 'beyond' && one.service === service,
  );
  return some.find(({ thresholdKm }) => thresholdKm === km) ?? some[0];
}

/**
 * The share of the people beyond a distance that is not published, counted where people are, and
 * rounded as the published ones. Where nobody is counted (a QPV whose population is not known, a
 * commune without people), the distance of its own point counts, as it is published.
 *
 * @param published the share beyond another distance, which says where and why there is none.
 */
export async function beyondColumn(
  { files, level }: Pick<ClauseScope, 'files' | 'level'>,
  published: Column,
  service: string,
  km: number,
): Promise<Column> {
  const distance = files.manifest.indicators.find(
    (one) => one.kind === 'distance' && one.service === service && one.levels[level.id],
  );
  // Few links ask for such a distance: what counts people is loaded with the first.
  const { askQuestion, loadQuestionData } = await import(
    '../../analysis/sensitivity/load-questions.ts'
  );
  const [data, own] = await Promise.all([
    loadQuestionData(files, [level.id]),
    distance ? files.column(distance, level.id) : null,
  ]);
  const question = { level: level.id, thresholdKm: km };
  const { counted, percent } = askQuestion(data, service, question).coverage;
  const low = percent.map((share, i) => {
    if (published.reason[i] > 0) return Number.NaN;
    if (counted[i] > 0) return rounded(share, published.header.decimals);
    return own ? 100 * Number(own.low[i] > km) : Number.NaN;
  });
  return { ...published, low, high: low };
}
