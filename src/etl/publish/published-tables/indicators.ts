import { type IndicatorDeclaration, tableDecimals } from '../../../catalogue/indicator.ts';
import type { LevelDeclaration } from '../../../catalogue/level.ts';
import { identifier, literal } from '../../duckdb.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import { named } from './shared-columns.ts';
import { sourcesOf } from './table-sources.ts';

/** One column an indicator (value, then status or bounds where some are missing or withheld). */
export function indicatorTable(
  { id: level, plural }: Pick<LevelDeclaration, 'id' | 'plural'>,
  indicators: readonly IndicatorDeclaration[],
  odbl: boolean,
): PublishedTable {
  const prefix = odbl ? 'odbl_' : '';
  const parts = indicators.flatMap((indicator, i) => {
    const { id, label, unit } = indicator;
    const of = (column: string) => `o${i}.${column}`;
    const rounded = (column: string) => `round(${of(column)}, ${tableDecimals(indicator)})`;
    const bounded = indicator.measure.kind.startsWith('bounded');
    return [
      {
        sql: `CASE WHEN ${of('low')} = ${of('high')} THEN ${rounded('low')} END`,
        column: { name: id, unit, description: label },
      },
      ...(bounded
        ? [
            {
              sql: rounded('low'),
              column: {
                name: `${id}_low`,
                unit,
                description: { fr: `borne basse : ${label.fr}`, en: `lower bound: ${label.en}` },
              },
            },
            {
              sql: rounded('high'),
              column: {
                name: `${id}_high`,
                unit,
                description: { fr: `borne haute : ${label.fr}`, en: `upper bound: ${label.en}` },
              },
            },
          ]
        : []),
      {
        sql: bounded
          ? `CASE WHEN ${of('low')} <> ${of('high')} THEN 'below-threshold' ELSE ${of('reason')}::VARCHAR END`
          : `${of('reason')}::VARCHAR`,
        column: {
          name: `${id}_status`,
          description: {
            fr: `raison d’une valeur absente : ${label.fr}`,
            en: `reason of an absent value: ${label.en}`,
          },
        },
      },
    ];
  });
  // Every indicator known at a level has one row for each of its territories: side by side, without
  // looking each other up.
  const observed = ({ id }: IndicatorDeclaration, i: number) =>
    `POSITIONAL JOIN (SELECT low, high, reason FROM observation
       WHERE level = ${literal(level)}::level_id AND indicator = ${literal(id)}::indicator_id ORDER BY "position") o${i}`;
  return {
    name: `${prefix}indicators_${level}`,
    title: {
      fr: `Indicateurs${odbl ? ' dérivés de données ODbL' : ''} : ${plural.fr}`,
      en: `Indicators${odbl ? ' derived from ODbL data' : ''}: ${plural.en}`,
    },
    licence: odbl ? 'odbl-1.0' : 'licence-ouverte-2.0',
    sources: sourcesOf(indicators),
    sql: `SELECT t.code, t.name${parts.map(({ sql, column }) => `, ${sql} AS ${identifier(column.name)}`).join('')}
      FROM (FROM territory WHERE level = ${literal(level)} ORDER BY "position") t ${indicators.map(observed).join(' ')}`,
    columns: [
      { name: 'code', description: { fr: 'code du territoire', en: 'code of the territory' } },
      named,
      ...parts.map(({ column }) => column),
    ],
  };
}
