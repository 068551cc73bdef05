import { defineSource } from '../../source.ts';

export default defineSource({
  id: 'populations-legales-2023',
  title: {
    fr: 'Populations de référence des communes en 2023',
    en: 'Reference populations of communes in 2023',
  },
  producer: 'INSEE',
  licence: 'licence-ouverte-2.0',
  vintage: '2023',
  landing: 'https://www.insee.fr/fr/statistiques/8680726?sommaire=8681011',
  files: [
    {
      path: 'populations-legales-2023/donnees_communes.csv',
      bytes: 2167955,
      sha256: 'ccfe782e04ebde04a1706214157b288a0d055eb3ab913ff9f7bab5a3571f67ab',
      format: { kind: 'csv', delimiter: ';' },
      table: 'raw_municipal_population',
      columns: [
        'REG',
        'Région',
        'DEP',
        'CODARR',
        'CODCAN',
        'CODCOM',
        'COM',
        'Commune',
        'PMUN',
        'PCAP',
        'PTOT',
      ],
      downloads: ['https://www.insee.fr/fr/statistiques/fichier/8680726/ensemble.zip'],
    },
  ],
  reads: ['commune', 'municipal_arrondissement'],
  tables: [
    {
      name: 'municipal_population',
      description:
        'Population municipale des communes de 2025, hors Mayotte (34 858 ; Paris, Lyon et Marseille : somme de leurs arrondissements)',
      key: ['code'],
      covers: { column: 'code', without: 17 },
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'population',
          type: 'INTEGER',
          unit: 'persons',
          description: 'population municipale en 2023',
        },
      ],
    },
    {
      name: 'arrondissement_population',
      description: 'Population des arrondissements municipaux de Paris, Lyon et Marseille (45)',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code de l’arrondissement municipal' },
        {
          name: 'population',
          type: 'INTEGER',
          unit: 'persons',
          description: 'population municipale en 2023',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Paris, Lyon et Marseille n’y sont que par leurs arrondissements.',
        en: 'Paris, Lyon and Marseille are there as their arrondissements only.',
      },
      treatment: {
        fr: 'La population de chacune est la somme de celles de ses arrondissements.',
        en: 'The population of each is the sum of those of its arrondissements.',
      },
    },
    {
      defect: {
        fr: 'Mayotte n’y est pas.',
        en: 'Mayotte is not there.',
      },
      treatment: {
        fr: 'Sa population vient d’une autre source, plus ancienne, et le dit ; les totaux nationaux sont donnés avec et sans elle.',
        en: 'Its population comes from another source, older, and says so; national totals are given with and without it.',
      },
    },
    {
      defect: {
        fr: 'Six communes de la Meuse, détruites en 1916, ont zéro habitant : ce zéro est réel.',
        en: 'Six communes of Meuse, destroyed in 1916, have no inhabitant: that zero is real.',
      },
      treatment: { fr: 'Gardées avec zéro.', en: 'Kept with zero.' },
    },
  ],
});
