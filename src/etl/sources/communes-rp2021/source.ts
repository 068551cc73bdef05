import { defineSource } from '../../source.ts';
import { communeForm, oneOf } from '../../text-form.ts';

export default defineSource({
  id: 'communes-rp2021',
  title: {
    fr: 'Comparateur de territoires : population, ménages et chômage au recensement de 2021',
    en: 'Comparison of territories: population, households and unemployment in the 2021 census',
  },
  producer: 'INSEE (compilation)',
  licence: 'licence-ouverte-2.0',
  vintage: '2021',
  landing: 'https://www.insee.fr/fr/statistiques/2521169',
  files: [
    {
      path: 'communes-rp2021/rcarlier_communes_2024.csv',
      bytes: 3593706,
      sha256: '2c2676845aa41545ea8b4420e6d3bebb818146d0f657ebb938cb4375751f1b65',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_rp2021',
      columns: [
        'insee_com',
        'insee_reg',
        'insee_dep',
        'commune',
        'commune_article',
        'code_postal',
        'commune_type',
        'insee_parente',
        'lat',
        'lng',
        'superficie_km2',
        'population_2021',
        'population_2015',
        'menages_2021',
        'naissances_2022',
        'deces_2022',
        'pop_15_64_totale_2021',
        'pop_15_64_chomage_2021',
        'pop_15_64_active_2021',
      ],
      forms: { insee_com: communeForm, commune_type: oneOf('COM', 'ARM', 'COMD', 'COMA') },
      downloads: [],
    },
  ],
  reads: ['commune', 'municipal_arrondissement', 'code_passage'],
  tables: [
    {
      name: 'rp2021',
      description:
        'Recensement de 2021 par commune de 2025 : activité des 15–64 ans (sans Mayotte)',
      key: ['commune'],
      covers: { column: 'commune', without: 18 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'active_15_64',
          type: 'INTEGER',
          unit: 'persons',
          description: 'actifs de 15 à 64 ans, au sens du recensement',
        },
        {
          name: 'active_15_64_status',
          type: 'VARCHAR',
          description: 'raison de l’absence d’actifs',
        },
        {
          name: 'unemployed_15_64',
          type: 'INTEGER',
          unit: 'persons',
          description: 'chômeurs de 15 à 64 ans, au sens du recensement',
        },
        {
          name: 'unemployed_15_64_status',
          type: 'VARCHAR',
          description: 'raison de l’absence de chômeurs',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Une ligne par commune et code postal : une commune à quatre codes postaux y est quatre fois, avec les mêmes nombres.',
        en: 'One row a commune and postcode: a commune with four postcodes is there four times, with the same numbers.',
      },
      treatment: {
        fr: 'Une seule ligne est gardée par commune ; des lignes qui se contrediraient seraient signalées au registre.',
        en: 'One row is kept for each commune; rows that contradicted one another would be flagged in the ledger.',
      },
    },
    {
      defect: {
        fr: 'Des communes déléguées y portent le code et les nombres de leur commune.',
        en: 'Delegated communes are there under the code and with the numbers of their commune.',
      },
      treatment: {
        fr: 'Rejetées : les compter doublerait leur commune.',
        en: 'Rejected: counting them would double their commune.',
      },
    },
    {
      defect: {
        fr: 'Paris, Lyon et Marseille n’y sont que par leurs arrondissements.',
        en: 'Paris, Lyon and Marseille are there as their arrondissements only.',
      },
      treatment: { fr: 'Sommés.', en: 'Summed.' },
    },
    {
      defect: {
        fr: 'Les 17 communes de Mayotte ont zéro partout, faute de données.',
        en: 'The 17 communes of Mayotte have zero everywhere, for want of data.',
      },
      treatment: {
        fr: 'Rejetées : ces zéros ne sont pas des valeurs.',
        en: 'Rejected: those zeros are not values.',
      },
    },
    {
      defect: {
        fr: 'Deux communes scindées en 2024 gardent les ménages et les actifs d’avant la scission, quand les trois nouvelles ont zéro ; seule la population suit.',
        en: 'Two communes split in 2024 keep the households and active people of before the split, when the three new ones have zero; only the population follows.',
      },
      treatment: {
        fr: 'Ménages, actifs et chômeurs sont absents pour les cinq, avec leur raison.',
        en: 'Households, active and unemployed people are missing for the five, with the reason.',
      },
    },
    {
      defect: {
        fr: 'Le fichier est écrit dans les communes de 2024, et il y manque Les Trois Lacs (27676).',
        en: 'The file is written in the communes of 2024, and Les Trois Lacs (27676) is missing.',
      },
      treatment: {
        fr: 'Fusions de 2025 : sommées. Scission de 2025 (15141) : nombres absents. Les Trois Lacs : absente.',
        en: 'Mergers of 2025: summed. Split of 2025 (15141): numbers missing. Les Trois Lacs: missing.',
      },
    },
  ],
});
