import type { PublishedTable } from '../table-files/tables.ts';
import { named, wgs84 } from './shared-columns.ts';

export const cityContracts: PublishedTable = {
  name: 'city_contracts',
  title: {
    fr: 'Contrats de ville 2015-2023, et postes d’adultes-relais de 2023',
    en: 'City contracts 2015–2023, and posts of mediators in 2023',
  },
  licence: 'licence-ouverte-2.0',
  sources: ['contrats-ville-2024', 'adultes-relais-2023'],
  sql: `SELECT c.code, c.name, c.department, c.longitude, c.latitude, c."position", c.holder, sum(a.posts)::INTEGER AS mediator_posts
    FROM contrat_ville c LEFT JOIN adulte_relais a ON a.contrat_ville = c.code GROUP BY ALL ORDER BY c.code`,
  columns: [
    { name: 'code', description: { fr: 'code du contrat', en: 'code of the contract' } },
    named,
    { name: 'department', description: { fr: 'département', en: 'département' } },
    ...wgs84,
    {
      name: 'position',
      description: {
        fr: 'source, chef-lieu, epci ou none (sans coordonnées)',
        en: 'source, chef-lieu, epci or none (without coordinates)',
      },
    },
    {
      name: 'holder',
      description: {
        fr: 'porteur d’alors : SIREN d’intercommunalité ou code de commune',
        en: 'holder at the time: SIREN of an intermunicipal body or code of a commune',
      },
    },
    {
      name: 'mediator_posts',
      description: {
        fr: 'postes d’adultes-relais rattachés au contrat (absent : la liste n’en a aucun)',
        en: 'posts of mediators (adultes-relais) attached to the contract (absent: the list has none)',
      },
    },
  ],
};
