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
      { name: 'level', description: { fr: 'niveau de territoire', en: 'territory level' } },
      {
        name: 'code',
        description: { fr: 'code officiel du territoire', en: 'official code of the territory' },
      },
      named,
      {
        name: 'article_type',
        description: {
          fr: 'article et liaison du nom en français : « type de nom en clair » (TNCC) de l’INSEE (absent : donné aux communes, départements et régions seulement)',
          en: 'article and preposition of the name in French: “type de nom en clair” (TNCC) of INSEE (absent: given to communes, départements and régions only)',
        },
      },
      {
        name: 'population',
        unit: 'habitants',
        description: {
          fr: 'population municipale 2023 (Mayotte : recensement de 2017 ; QPV : compilation secondaire, absente hors des communes de l’édition)',
          en: 'municipal population 2023 (Mayotte: census of 2017; QPV: second-hand compilation, absent outside the communes of the edition)',
        },
      },
      {
        name: 'communes',
        description: {
          fr: 'nombre de communes (absent pour les QPV)',
          en: 'number of communes (absent for QPV)',
        },
      },
    ],
  };
}
