import { defineSource, type StagedColumn } from '../../source.ts';

const withStatus = (column: StagedColumn): StagedColumn[] => [
  column,
  {
    name: `${column.name}_status`,
    type: 'VARCHAR',
    description: 'not-available quand la compilation ne donne pas la valeur',
  },
];

export default defineSource({
  id: 'qpv-indicateurs-2024',
  title: {
    fr: 'Indicateurs des quartiers prioritaires (génération 2024) : population, emploi, pauvreté, CAF',
    en: 'Indicators of priority neighbourhoods (2024 generation): population, employment, poverty, family benefits',
  },
  producer: 'INSEE, CNAF (compilation de l’application MaFrance)',
  licence: 'licence-ouverte-2.0',
  vintage: '2018–2023',
  landing: null,
  files: [
    {
      path: 'qpv-indicateurs-2024/analyse_qpv.csv',
      bytes: 384601,
      sha256: 'fc6ffceda2c84e47aa745a04a15d525c5077ecb608f1057fa7af4a6d81f9fcb5',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_qpv_indicator',
      columns: [
        'COG',
        'lib_com',
        'codeQPV',
        'lib_qp',
        'insee_reg',
        'lib_reg',
        'insee_dep',
        'lib_dep',
        'siren_epci',
        'lib_epci',
        'popMuniQPV',
        'indiceJeunesse',
        'partPopEt',
        'partPopImmi',
        'partMenImmi',
        'partMenEt',
        'partMen1p',
        'partMen2p',
        'partMen3p',
        'partMen45p',
        'partMen6pp',
        'nombre_menages',
        'nombre_logements_sociaux',
        'taux_logements_sociaux',
        'taux_d_emploi',
        'taux_pauvrete_60%',
        'personnes_couvertes_CAF',
        'allocataires_CAF',
        'RSA_socle',
      ],
      downloads: [],
    },
  ],
  reads: ['qpv'],
  tables: [
    {
      name: 'qpv_population',
      description: 'Population municipale des quartiers prioritaires',
      key: ['qpv'],
      columns: [
        { name: 'qpv', type: 'VARCHAR', description: 'code du quartier' },
        {
          name: 'population',
          type: 'INTEGER',
          unit: 'persons',
          description: 'population municipale ; année non précisée par la compilation',
        },
      ],
    },
    {
      name: 'qpv_indicator',
      description:
        'Indicateurs publiés des quartiers prioritaires ; années non précisées par la compilation',
      key: ['qpv'],
      columns: [
        { name: 'qpv', type: 'VARCHAR', description: 'code du quartier' },
        ...withStatus({
          name: 'poverty_rate_pct',
          type: 'DECIMAL(4,1)',
          unit: 'percent',
          description: 'taux de pauvreté au seuil de 60 % du niveau de vie médian',
        }),
        ...withStatus({
          name: 'employment_rate_pct',
          type: 'DECIMAL(4,1)',
          unit: 'percent',
          description: 'taux d’emploi publié',
        }),
        ...withStatus({
          name: 'youth_index',
          type: 'DECIMAL(4,1)',
          unit: 'ratio',
          description: 'indice de jeunesse : moins de 20 ans pour une personne de 60 ans ou plus',
        }),
        ...withStatus({
          name: 'caf_households',
          type: 'INTEGER',
          unit: 'households',
          description: 'foyers allocataires des CAF',
        }),
        ...withStatus({
          name: 'caf_persons',
          type: 'INTEGER',
          unit: 'persons',
          description: 'personnes couvertes par une prestation des CAF',
        }),
        ...withStatus({
          name: 'rsa_households',
          type: 'INTEGER',
          unit: 'households',
          description: 'foyers allocataires du RSA socle',
        }),
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Compilation de seconde main, dont les années ne sont pas dites (entre 2018 et 2023).',
        en: 'Second-hand compilation whose years are not stated (between 2018 and 2023).',
      },
      treatment: {
        fr: 'Montrée avec cette réserve, et jamais comparée à une série datée.',
        en: 'Shown with that caveat, and never compared with a dated series.',
      },
    },
    {
      defect: {
        fr: 'Un quartier a une ligne par commune qu’il touche, avec les mêmes valeurs : 1 713 lignes pour 1 518 quartiers.',
        en: 'A neighbourhood has one row for each commune that it touches, with the same values: 1,713 rows for 1,518 neighbourhoods.',
      },
      treatment: {
        fr: 'La première ligne est gardée ; des lignes qui se contrediraient arrêteraient la source.',
        en: 'The first row is kept; rows that contradicted each other would stop the source.',
      },
    },
    {
      defect: {
        fr: 'Les codes des communes et des départements ont perdu leurs zéros de tête.',
        en: 'The codes of communes and départements lost their leading zeros.',
      },
      treatment: {
        fr: 'Sans effet : seul le code du quartier est lu.',
        en: 'Without effect: only the code of the neighbourhood is read.',
      },
    },
    {
      defect: {
        fr: 'Le taux de logements sociaux dépasse 100 %, le nombre de ménages a des décimales et la part des ménages d’une personne est aberrante dans un quartier : ces colonnes se contredisent.',
        en: 'The rate of social housing exceeds 100%, the number of households has decimals and the share of one-person households is absurd in one neighbourhood: these columns contradict each other.',
      },
      treatment: {
        fr: 'Logements et ménages ne sont pas repris.',
        en: 'Dwellings and households are left out.',
      },
    },
    {
      defect: {
        fr: 'Des colonnes portent sur la nationalité et l’origine, soumises à des seuils de diffusion.',
        en: 'Some columns bear on nationality and origin, subject to publication thresholds.',
      },
      treatment: { fr: 'Jamais reprises.', en: 'Never taken up.' },
    },
    {
      defect: {
        fr: 'Les valeurs de la CAF manquent outre-mer, et le taux de pauvreté dans 219 quartiers.',
        en: 'The family-benefit values are missing overseas, and the poverty rate in 219 neighbourhoods.',
      },
      treatment: { fr: 'Indiquées non disponibles.', en: 'Stated as not available.' },
    },
  ],
});
