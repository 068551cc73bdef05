import type { Text } from '../../../edition/text.ts';

/** Real questions, to start from. */
export const examples: readonly {
  readonly id: string;
  readonly label: Text;
  readonly sql: string;
}[] = [
  {
    id: 'far-departements',
    label: {
      fr: 'Où vit-on le plus loin d’une France services ?',
      en: 'Where do people live farthest from a France services?',
    },
    sql: `SELECT code, name, distance_france_services_km, beyond_10km_france_services_pct
FROM indicators_departement
WHERE distance_france_services_km IS NOT NULL
ORDER BY distance_france_services_km DESC
LIMIT 20;`,
  },
  {
    id: 'zones',
    label: {
      fr: 'Les habitants des FRR sont-ils plus loin que les autres ?',
      en: 'Do people of the FRR zones live farther than others?',
    },
    sql: `SELECT service, code AS class, population, mean_km, median_km, beyond_10km_pct
FROM coverage
WHERE "grouping" = 'zone:frr'
ORDER BY service, class;`,
  },
  {
    id: 'poor-far',
    label: {
      fr: 'Quelles communes modestes de plus de 2 000 habitants sont à plus de 10 km d’une France services ?',
      en: 'Which poor communes of more than 2,000 people are beyond 10 km of a France services?',
    },
    sql: `SELECT i.code, i.name, c.departement, i.population, i.median_income_eur, i.distance_france_services_km
FROM indicators_commune i JOIN communes c USING (code)
WHERE i.population > 2000 AND i.median_income_eur < 20000 AND i.distance_france_services_km > 10
ORDER BY i.population DESC;`,
  },
  {
    id: 'qpv-inside',
    label: {
      fr: 'Combien de quartiers prioritaires ont un point de chaque service dans leur périmètre ?',
      en: 'How many priority neighbourhoods have a place of each service inside?',
    },
    sql: `SELECT service, count(*) AS qpv, count(*) FILTER (inside > 0) AS with_a_place
FROM access_qpv
WHERE inside IS NOT NULL
GROUP BY service
ORDER BY with_a_place DESC;`,
  },
];
