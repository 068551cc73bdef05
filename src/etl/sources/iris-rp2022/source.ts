import { defineSource } from '../../source.ts';
import { communeForm, irisForm } from '../../text-form.ts';

export default defineSource({
  id: 'iris-rp2022',
  title: {
    fr: 'Indicateurs par IRIS du recensement de 2022',
    en: 'Indicators by IRIS of the 2022 census',
  },
  producer: 'INSEE (compilation)',
  licence: 'licence-ouverte-2.0',
  vintage: '2022',
  landing: 'https://www.insee.fr/fr/statistiques/8647014',
  files: [
    {
      path: 'iris-rp2022/iris_rp2022_selection.csv',
      bytes: 9080122,
      sha256: '55320638a0b1f5d67189246442588282b0e55ee24286473153771ee4ec965e57',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_iris_rp2022',
      columns: [
        'code',
        'COM',
        'dep',
        'reg',
        'epci',
        'libelle',
        'libelle_com',
        'TYP_IRIS',
        'P22_POP',
        'P16_POP',
        'P11_POP',
        'dm_0014_pct_22',
        'dm_1524_pct_22',
        'dmv_65p_pct_22',
        'dmv_75p_pct_22',
        'dm_etr_pct_22',
        'dm_imm_pct_22',
        'men_mono_pct_22',
        'dsp_dipl_infbac_pct_22',
        'dsp_dipl_sup_pct_22',
        'eco_txemp_1564_22',
        'soc_txchom_1564_22',
        'soc_txchom_1524_22',
        'log_lochlm_pct_22',
        'log_vac_pct_22',
        'rev_med_21',
        'rev_txpauv_21',
        'rev_d1_21',
        'rev_d9_21',
        'rev_ird9d1_21',
        'rev_gini_21',
        'rev_disp_med_21',
        'rev_disp_txpauv_21',
        'rev_med_19',
      ],
      forms: { code: irisForm, COM: communeForm },
      downloads: [],
    },
  ],
  reads: ['commune', 'municipal_arrondissement', 'code_passage'],
  tables: [
    {
      name: 'iris_commune_2022',
      description:
        'Parts du recensement de 2022 ramenées des IRIS aux communes de 2025, en nombres estimés : Hexagone et Corse seulement. Les âges sont les arrondis du producteur ; les autres nombres sont des parts pondérées par la population de chaque IRIS, faute de connaître ses ménages et ses logements : seul leur rapport a un sens.',
      key: ['commune'],
      covers: { column: 'commune', without: 133 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'aged_under_15',
          type: 'INTEGER',
          unit: 'persons',
          description: 'personnes de moins de 15 ans',
        },
        {
          name: 'aged_under_15_status',
          type: 'VARCHAR',
          description: 'pourquoi aged_under_15 est absent',
        },
        {
          name: 'aged_65_over',
          type: 'INTEGER',
          unit: 'persons',
          description: 'personnes de 65 ans ou plus',
        },
        {
          name: 'aged_65_over_status',
          type: 'VARCHAR',
          description: 'pourquoi aged_65_over est absent',
        },
        {
          name: 'aged_75_over',
          type: 'INTEGER',
          unit: 'persons',
          description: 'personnes de 75 ans ou plus',
        },
        {
          name: 'aged_75_over_status',
          type: 'VARCHAR',
          description: 'pourquoi aged_75_over est absent',
        },
        {
          name: 'single_parent',
          type: 'DECIMAL(9,1)',
          unit: 'persons',
          description:
            'part des familles monoparentales parmi les ménages, en % × single_parent_base ÷ 100',
        },
        {
          name: 'single_parent_status',
          type: 'VARCHAR',
          description: 'pourquoi single_parent est absent',
        },
        {
          name: 'low_diploma',
          type: 'DECIMAL(9,1)',
          unit: 'persons',
          description:
            'part des diplômes inférieurs au baccalauréat (ou sans diplôme), en % × low_diploma_base ÷ 100',
        },
        {
          name: 'low_diploma_status',
          type: 'VARCHAR',
          description: 'pourquoi low_diploma est absent',
        },
        {
          name: 'higher_diploma',
          type: 'DECIMAL(9,1)',
          unit: 'persons',
          description:
            'part des diplômes de l’enseignement supérieur, en % × higher_diploma_base ÷ 100',
        },
        {
          name: 'higher_diploma_status',
          type: 'VARCHAR',
          description: 'pourquoi higher_diploma est absent',
        },
        {
          name: 'social_housing',
          type: 'DECIMAL(9,1)',
          unit: 'persons',
          description:
            'part des logements HLM parmi les résidences principales, en % × social_housing_base ÷ 100',
        },
        {
          name: 'social_housing_status',
          type: 'VARCHAR',
          description: 'pourquoi social_housing est absent',
        },
        {
          name: 'vacant_housing',
          type: 'DECIMAL(9,1)',
          unit: 'persons',
          description: 'part des logements vacants, en % × vacant_housing_base ÷ 100',
        },
        {
          name: 'vacant_housing_status',
          type: 'VARCHAR',
          description: 'pourquoi vacant_housing est absent',
        },
        {
          name: 'age_base',
          type: 'INTEGER',
          unit: 'persons',
          description:
            'population des IRIS dont les âges sont connus ; absent comme ce qu’il divise',
        },
        {
          name: 'single_parent_base',
          type: 'INTEGER',
          unit: 'persons',
          description: 'population des IRIS où la part est connue ; absent comme ce qu’il divise',
        },
        {
          name: 'low_diploma_base',
          type: 'INTEGER',
          unit: 'persons',
          description:
            'population de 15 ans ou plus des IRIS où la part est connue ; absent comme ce qu’il divise',
        },
        {
          name: 'higher_diploma_base',
          type: 'INTEGER',
          unit: 'persons',
          description:
            'population de 15 ans ou plus des IRIS où la part est connue ; absent comme ce qu’il divise',
        },
        {
          name: 'social_housing_base',
          type: 'INTEGER',
          unit: 'persons',
          description: 'population des IRIS où la part est connue ; absent comme ce qu’il divise',
        },
        {
          name: 'vacant_housing_base',
          type: 'INTEGER',
          unit: 'persons',
          description: 'population des IRIS où la part est connue ; absent comme ce qu’il divise',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier donne des pourcentages par IRIS, arrondis au centième, sans les nombres de ménages ni de logements dont ils sont tirés.',
        en: 'The file gives percentages by IRIS, rounded to two decimals, without the numbers of households and dwellings that they come from.',
      },
      treatment: {
        fr: 'Chaque part est pondérée par la population de son IRIS (les diplômes, par sa population de 15 ans ou plus) : les parts par commune, et plus encore par territoire, sont des estimations.',
        en: 'Each share is weighted by the population of its IRIS (diplomas, by its population aged 15 and over): shares by commune, and even more by territory, are estimates.',
      },
    },
    {
      defect: {
        fr: 'Seuls l’Hexagone et la Corse y sont.',
        en: 'Only mainland France and Corsica are there.',
      },
      treatment: {
        fr: 'L’outre-mer n’a pas de valeur ; ces indicateurs le disent.',
        en: 'Overseas territories have no value; these indicators say so.',
      },
    },
    {
      defect: {
        fr: 'Les IRIS des communes absorbées en 2025 manquent : la commune qui a gardé le code n’a que son ancien territoire.',
        en: 'The IRIS of communes absorbed in 2025 are missing: the commune that kept the code has its former territory only.',
      },
      treatment: {
        fr: 'Les communes fusionnées ou scindées en 2025 n’ont pas de valeur, et disent pourquoi.',
        en: 'Communes merged or split in 2025 have no value, and say why.',
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
        fr: 'Des pourcentages manquent où rien ne se divise : IRIS sans habitant, sans ménage ou sans logement.',
        en: 'Percentages are missing where there is nothing to divide by: IRIS without inhabitants, households or dwellings.',
      },
      treatment: {
        fr: 'L’IRIS ne pèse ni au numérateur ni au dénominateur de cette part.',
        en: 'The IRIS weighs neither in the numerator nor in the denominator of that share.',
      },
    },
    {
      defect: {
        fr: 'Le fichier contient des parts par nationalité et des revenus d’origines mélangées.',
        en: 'The file holds shares by nationality, and incomes of mixed origins.',
      },
      treatment: {
        fr: 'Jamais lus : la nationalité ne se publie pas à cette échelle, et une médiane ne se moyenne pas.',
        en: 'Never read: nationality is not published at this scale, and medians are not averaged.',
      },
    },
  ],
});
