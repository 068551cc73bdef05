import { type IndicatorDeclaration, isRatioOfSums } from '../../../catalogue/indicator.ts';
import type { Text } from '../../../edition/text.ts';
import { identifier, literal } from '../../duckdb.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import { sourcesOf } from './table-sources.ts';

/** Numerators and denominators of communes, to aggregate over any set of them. */
export function communeParts(
  indicators: readonly IndicatorDeclaration[],
  odbl: boolean,
): PublishedTable {
  const ratios = indicators.filter(({ measure }) => isRatioOfSums(measure));
  const parts = ratios.flatMap(({ id, label, measure }, i) => {
    const column = (name: string, sql: string, part: Text) => ({
      sql: `round(p${i}.${sql}, 4)`,
      column: {
        name: `${id}_${name}`,
        description: { fr: `${part.fr} : ${label.fr}`, en: `${part.en}: ${label.en}` },
      },
    });
    return measure.kind === 'bounded-ratio'
      ? [
          column('numerator_low', 'numerator_low', {
            fr: 'numérateur, borne basse',
            en: 'numerator, lower bound',
          }),
          column('numerator_high', 'numerator_high', {
            fr: 'numérateur, borne haute',
            en: 'numerator, upper bound',
          }),
          column('denominator', 'denominator', { fr: 'dénominateur', en: 'denominator' }),
        ]
      : [
          column('numerator', 'numerator_low', { fr: 'numérateur', en: 'numerator' }),
          column('denominator', 'denominator', { fr: 'dénominateur', en: 'denominator' }),
        ];
  });
  const joined = ({ id }: IndicatorDeclaration, i: number) =>
    `LEFT JOIN (FROM commune_part WHERE indicator = ${literal(id)}::indicator_id) p${i} ON p${i}."position" = t."position"`;
  return {
    name: `${odbl ? 'odbl_' : ''}indicator_parts_commune`,
    title: {
      fr: `Numérateurs et dénominateurs des indicateurs, par commune${odbl ? ' (dérivés de données ODbL)' : ''}`,
      en: `Numerators and denominators of indicators, by commune${odbl ? ' (derived from ODbL data)' : ''}`,
    },
    licence: odbl ? 'odbl-1.0' : 'licence-ouverte-2.0',
    sources: sourcesOf(ratios),
    sql: `SELECT t.code${parts.map(({ sql, column }) => `, ${sql} AS ${identifier(column.name)}`).join('')}
      FROM (FROM territory WHERE level = 'commune') t ${ratios.map(joined).join(' ')} ORDER BY t.code`,
    columns: [
      { name: 'code', description: { fr: 'code de la commune', en: 'code of the commune' } },
      ...parts.map((p) => p.column),
    ],
  };
}
