import type { Catalogue } from '../../catalogue.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import { named } from './shared-columns.ts';
import { populationSources, qpvSources, sourcesOf } from './table-sources.ts';

/** The table of the territories of all levels: name, population, number of communes. */
export function territories({ levels }: Pick<Catalogue, 'levels'>): PublishedTable {
  return {
    name: 'territories',
    title: { fr: 'Territoires de tous les niveaux', en: 'Territories of all levels' },
    licence: 'licence-ouverte-2.0',
    sources: sourcesOf(levels, populationSources, qpvSources),
    sql: `SELECT t.level, t.code, t.name, n.article_type, p.population::INTEGER AS population, p.communes::INTEGER AS communes
    FROM territory t LEFT JOIN (
      SELECT 'commune' AS level, code, article_type FROM commune
      UNION ALL SELECT 'departement', code, article_type FROM department
      UNION ALL SELECT 'region', code, article_type FROM region) n USING (level, code)
    LEFT JOIN (
      SELECT m.level, m.code, sum(d.population) AS population, count(*) AS communes
      FROM membership m JOIN demand_population d USING (commune) GROUP BY ALL
      UNION ALL SELECT 'qpv', qpv, population, NULL FROM qpv_population) p USING (level, code)
    ORDER BY t.level, t.code`,
    columns: [
      { name: 'level', description: 'niveau de territoire' },
      { name: 'code', description: 'code officiel du territoire' },
      named,
      {
        name: 'article_type',
        description:
          'article et liaison du nom en français : « type de nom en clair » (TNCC) de l’INSEE (absent : donné aux communes, départements et régions seulement)',
      },
      {
        name: 'population',
        unit: 'habitants',
        description:
          'population municipale 2023 (Mayotte : recensement de 2017 ; QPV : compilation secondaire, absente hors des communes de l’édition)',
      },
      { name: 'communes', description: 'nombre de communes (absent pour les QPV)' },
    ],
  };
}
