import { defineSource } from '../../source.ts';

export default defineSource({
  id: 'adultes-relais-2023',
  title: {
    fr: 'Postes d’adultes-relais (médiation sociale) par contrat de ville, 2023',
    en: 'Adultes-relais posts (social mediation) by city contract, 2023',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2023',
  landing: 'https://www.data.gouv.fr/fr/datasets/subventions-politique-de-la-ville/',
  files: [
    {
      path: 'adultes-relais-2023/adulte-relais-2023.json',
      bytes: 1008179,
      sha256: '41b077491fd4b1675dc77a8ddb0d25b4787c3096eb8f3ae595ab58ca0d43b60c',
      format: { kind: 'json' },
      table: 'raw_adulte_relais',
      columns: [
        'id_poste',
        'code_tiers',
        'raison_sociale',
        'annee',
        'montant',
        'code_cv',
        'insee_dep',
        'insee_reg',
      ],
      downloads: [],
    },
  ],
  reads: ['contrat_ville'],
  tables: [
    {
      name: 'adulte_relais',
      description:
        'Postes d’adultes-relais de 2023 par département et contrat de ville : comptes seuls, sans nom d’employeur',
      key: ['department', 'contrat_ville'],
      columns: [
        {
          name: 'department',
          type: 'VARCHAR',
          description: 'code du département, 978 pour Saint-Martin',
        },
        {
          name: 'contrat_ville',
          type: 'VARCHAR',
          description:
            'code du contrat de ville ; unknown : non renseigné ; shared : poste de deux contrats à la fois',
        },
        { name: 'posts', type: 'USMALLINT', unit: 'postes', description: 'nombre de postes' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: '52 postes n’ont pas de contrat de ville, et 72 en citent deux, accolés.',
        en: '52 posts have no city contract, and 72 name two of them, joined.',
      },
      treatment: {
        fr: 'Comptés dans leur département, hors de tout contrat.',
        en: 'Counted in their département, outside any contract.',
      },
    },
    {
      defect: {
        fr: 'Quatre postes sont écrits deux fois ; les 23 de Saint-Martin n’ont pas de département.',
        en: 'Four posts are written twice; the 23 of Saint-Martin have no département.',
      },
      treatment: {
        fr: 'Le double est rejeté ; le territoire est celui du contrat.',
        en: 'The second row is rejected; the territory is that of the contract.',
      },
    },
  ],
});
