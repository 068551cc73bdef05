import { defineSource } from '../../source.ts';

/** Euros a year: a value in thousands, or by month, is not one. */
const yearlyIncome = [3_000, 500_000] as const;

export default defineSource({
  id: 'filosofi-communes-2021',
  title: {
    fr: 'Filosofi 2021 : niveaux de vie et pauvreté des ménages par commune',
    en: 'Filosofi 2021: standards of living and poverty of households by commune',
  },
  producer: 'INSEE',
  licence: 'licence-ouverte-2.0',
  vintage: '2021',
  landing: 'https://www.insee.fr/fr/statistiques/7756729',
  files: [
    {
      path: 'filosofi-communes-2021/cc_filosofi_2021_COM.csv',
      bytes: 2616619,
      sha256: '145d3b90d0720e5e011fccdc05f72be500e4cca4dc077add14d28cfa77b86eef',
      format: { kind: 'csv', delimiter: ';' },
      table: 'raw_filosofi2021',
      columns: [
        'CODGEO',
        'NBMENFISC21',
        'NBPERSMENFISC21',
        'MED21',
        'PIMP21',
        'TP6021',
        'TP60AGE121',
        'TP60AGE221',
        'TP60AGE321',
        'TP60AGE421',
        'TP60AGE521',
        'TP60AGE621',
        'TP60TOL121',
        'TP60TOL221',
        'PACT21',
        'PTSA21',
        'PCHO21',
        'PBEN21',
        'PPEN21',
        'PPAT21',
        'PPSOC21',
        'PPFAM21',
        'PPMINI21',
        'PPLOGT21',
        'PIMPOT21',
        'D121',
        'D921',
        'RD21',
      ],
      downloads: [],
    },
  ],
  reads: ['commune', 'municipal_arrondissement', 'code_passage'],
  tables: [
    {
      name: 'filosofi2021',
      description:
        'Niveaux de vie et pauvreté en 2021 par commune de 2025 : Hexagone, Corse, Martinique, La Réunion',
      key: ['commune'],
      covers: { column: 'commune', without: 71 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'median_income',
          type: 'UINTEGER',
          unit: 'euros',
          range: yearlyIncome,
          description: 'niveau de vie médian, en euros par an et par unité de consommation',
        },
        {
          name: 'median_income_status',
          type: 'VARCHAR',
          description: 'pourquoi le niveau de vie médian est absent',
        },
        {
          name: 'poverty_rate',
          type: 'DECIMAL(4,1)',
          unit: 'percent',
          description: 'taux de pauvreté au seuil de 60 % du niveau de vie médian national',
        },
        {
          name: 'poverty_rate_status',
          type: 'VARCHAR',
          description: 'pourquoi le taux de pauvreté est absent',
        },
        {
          name: 'd1_income',
          type: 'UINTEGER',
          unit: 'euros',
          range: yearlyIncome,
          description:
            'premier décile de niveau de vie, en euros par an et par unité de consommation',
        },
        {
          name: 'd1_income_status',
          type: 'VARCHAR',
          description: 'pourquoi le premier décile est absent',
        },
        {
          name: 'd9_income',
          type: 'UINTEGER',
          unit: 'euros',
          range: yearlyIncome,
          description:
            'neuvième décile de niveau de vie, en euros par an et par unité de consommation',
        },
        {
          name: 'd9_income_status',
          type: 'VARCHAR',
          description: 'pourquoi le neuvième décile est absent',
        },
        {
          name: 'interdecile_ratio',
          type: 'DECIMAL(4,1)',
          unit: 'ratio',
          description: 'rapport du neuvième au premier décile de niveau de vie',
        },
        {
          name: 'interdecile_ratio_status',
          type: 'VARCHAR',
          description: 'pourquoi le rapport interdécile est absent',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le secret statistique est écrit « s », et « nd » remplace tout dans douze communes.',
        en: 'Statistical secrecy is written “s”, and “nd” replaces everything in twelve communes.',
      },
      treatment: {
        fr: '« s » devient une valeur absente pour secret, « nd » une valeur non disponible : jamais zéro.',
        en: '“s” becomes a value missing because of secrecy, “nd” a value not available: never zero.',
      },
    },
    {
      defect: {
        fr: 'Le revenu médian manque dans une commune sur dix, le taux de pauvreté dans sept sur huit : l’INSEE ne les publie qu’à partir d’un certain nombre de ménages.',
        en: 'The median income is missing in one commune in ten, the poverty rate in seven in eight: INSEE publishes them from a certain number of households only.',
      },
      treatment: {
        fr: 'Les communes sans valeur sont un groupe à part entière, jamais estimées.',
        en: 'Communes without a value are a group of their own, never estimated.',
      },
    },
    {
      defect: {
        fr: 'Les arrondissements de Paris, Lyon et Marseille s’ajoutent à leur commune.',
        en: 'The arrondissements of Paris, Lyon and Marseille come in addition to their commune.',
      },
      treatment: { fr: 'Rejetés : la commune y est.', en: 'Rejected: the commune is there.' },
    },
    {
      defect: {
        fr: 'Le fichier est écrit dans les communes de 2024 ; une médiane ne se reporte pas d’une commune fusionnée ou scindée depuis.',
        en: 'The file is written in the communes of 2024; a median cannot be carried over from a commune merged or split since.',
      },
      treatment: {
        fr: 'Rejetées : les communes de 2025 qui en sont issues n’ont pas de valeur, et disent pourquoi.',
        en: 'Rejected: the communes of 2025 that come from them have no value, and say why.',
      },
    },
    {
      defect: {
        fr: 'Deux communes scindées en 2024 (60054 et 85084) y gardent leurs ménages et leur médiane d’avant la scission.',
        en: 'Two communes split in 2024 (60054 and 85084) keep there their households and median of before the split.',
      },
      treatment: {
        fr: 'Leurs valeurs sont absentes, comme celles des trois communes qui en sont sorties.',
        en: 'Their values are missing, as are those of the three communes that came out of them.',
      },
    },
  ],
});
