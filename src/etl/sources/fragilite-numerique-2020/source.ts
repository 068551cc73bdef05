import { defineSource, type SourceFile } from '../../source.ts';
import { requireHeader } from '../../stage/raw/require-header.ts';
import { columns } from './columns.ts';
import { readFragility } from './read-fragility.ts';

const headerPath = 'fragilite-numerique-2020/iris_headers.csv';

const regionalFiles = [
  {
    region: '04',
    name: 'iris_4.csv.gz',
    bytes: 63548,
    sha256: 'cd6d0fa09955c45fa060dec9a7ac6978925a88354a8bcadda5969628f9d4151f',
  },
  {
    region: '11',
    name: 'iris_11.csv.gz',
    bytes: 825278,
    sha256: 'a41f5807095e24e7dbe2975395c42029b23d23f867d210bbed9598ced3925f4d',
  },
  {
    region: '24',
    name: 'iris_24.csv.gz',
    bytes: 382541,
    sha256: '201a73b690ac973f8b96a031d993c1415a3ac3bee4b45e818c390758366edc4c',
  },
  {
    region: '27',
    name: 'iris_27.csv.gz',
    bytes: 734324,
    sha256: '5b7a7a10c44da5f9d299ddce92b1365613d40f64cf087a4b9fabb518656e7faa',
  },
  {
    region: '28',
    name: 'iris_28.csv.gz',
    bytes: 573746,
    sha256: '244451aa53af1476f5ebc5ffcb5d54e6bb24efb54faf3a74c4dc95a1e1e87c0f',
  },
  {
    region: '32',
    name: 'iris_32.csv.gz',
    bytes: 865347,
    sha256: '16df20d960fb9cc8761e1d8fdf89ecbc9205300a1fe692287357cfed368219fb',
  },
  {
    region: '44',
    name: 'iris_44.csv.gz',
    bytes: 1052258,
    sha256: '28930a44324530ec8c8b480ce922d21100dc14c7363353b07b1f94620d5b8a5e',
  },
  {
    region: '52',
    name: 'iris_52.csv.gz',
    bytes: 333303,
    sha256: '17798447dba011d2373df6b392ff2c22f54c65b23cbd846a9c938c36f0fc9197',
  },
  {
    region: '53',
    name: 'iris_53.csv.gz',
    bytes: 304410,
    sha256: '1b683d601930efbcd8f77bc2eb1730729ba5d492bb7bfa897de55e4db22dd24f',
  },
  {
    region: '75',
    name: 'iris_75.csv.gz',
    bytes: 923828,
    sha256: 'abf16ad5672cec65ae4f7806719dee60c65784b690b126e0c3721ec181a0c24d',
  },
  {
    region: '76',
    name: 'iris_76.csv.gz',
    bytes: 937853,
    sha256: 'dd411ed824ff118407b669de3818cc0c787992f563500a91780ee457ceb439bf',
  },
  {
    region: '84',
    name: 'iris_84.csv.gz',
    bytes: 944419,
    sha256: 'c087ce8560f02b0b45e4254ac15ca97a23fd5a77bb5615fc2435856bd8a7161b',
  },
  {
    region: '93',
    name: 'iris_93.csv.gz',
    bytes: 404767,
    sha256: '5f7a02389ab4c2ca1650d4c42fb80e6d98c58fd8031716a47e5f743293d8bc45',
  },
  {
    region: '94',
    name: 'iris_94.csv.gz',
    bytes: 69864,
    sha256: '2b30a93b3398606bab957972adfa560a191e768b55a03630773803d8432e2aeb',
  },
];

export default defineSource({
  id: 'fragilite-numerique-2020',
  title: {
    fr: 'Indice de fragilité numérique par IRIS, 2020',
    en: 'Index of digital fragility by IRIS, 2020',
  },
  producer: 'MedNum, Compas (INR)',
  licence: 'not-stated',
  vintage: '2020',
  landing: null,
  files: [
    {
      path: headerPath,
      bytes: 847,
      sha256: '0b4ca28eff21566fb195cde679bb4ddc5eeae117b009ef774be0928f629b6801',
      format: { kind: 'bytes' },
      downloads: [],
    },
    ...regionalFiles.map(
      ({ name, bytes, sha256 }): SourceFile => ({
        path: `fragilite-numerique-2020/${name}`,
        bytes,
        sha256,
        format: { kind: 'bytes' },
        downloads: [],
      }),
    ),
  ],
  // code_link comes with code_passage, iris_population_2022 with iris_commune_2022.
  reads: ['municipal_arrondissement', 'code_passage', 'iris_commune_2022'],
  tables: [
    {
      name: 'digital_fragility_2020',
      description:
        'Indice de fragilité numérique des communes (100 = moyenne de la région), moyenne de leurs IRIS pondérée par leurs habitants de 2022',
      key: ['commune'],
      covers: { column: 'commune', without: 111 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        {
          name: 'score_region',
          type: 'FLOAT',
          unit: 'index',
          description: 'score global, 100 = moyenne de la région',
        },
        {
          name: 'score_region_status',
          type: 'VARCHAR',
          description:
            'not-available : plusieurs IRIS, sans populations pour en faire la moyenne ; geography-changed : fusion ou scission depuis 2020',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Quatorze fichiers régionaux sans en-tête : il est dans un fichier à part. Outre-mer, seules la Martinique et La Réunion y sont.',
        en: 'Fourteen regional files without a header: it is in a file of its own. Overseas, only Martinique and Réunion are there.',
      },
      treatment: {
        fr: 'L’en-tête séparé est vérifié, puis appliqué à chaque fichier.',
        en: 'The separate header is checked, then applied to each file.',
      },
    },
    {
      defect: {
        fr: 'Un fichier mêle deux sortes de fins de ligne, un autre n’en a pas à la dernière.',
        en: 'One file mixes two kinds of line ends, another has none on its last line.',
      },
      treatment: {
        fr: 'Lignes coupées à l’une comme à l’autre.',
        en: 'Lines are cut at either.',
      },
    },
    {
      defect: {
        fr: 'Le score vaut 0 dans les villages détruits de la Meuse et dans deux autres IRIS.',
        en: 'The score is 0 in the destroyed villages of Meuse and in two other IRIS.',
      },
      treatment: { fr: 'Valeur retirée.', en: 'Value withdrawn.' },
    },
    {
      defect: {
        fr: 'Les codes des communes et des IRIS ont perdu leurs zéros de tête.',
        en: 'Codes of communes and IRIS lost their leading zeros.',
      },
      treatment: { fr: 'Zéros rétablis.', en: 'Zeros restored.' },
    },
    {
      defect: {
        fr: 'Les scores se rapportent à la moyenne du département, de l’EPCI ou de la région : ils ne se comparent pas d’une région à l’autre.',
        en: 'Scores relate to the mean of the département, the EPCI or the région: they do not compare across régions.',
      },
      treatment: {
        fr: 'Seul le score de région est gardé, et ne se compare qu’en son sein.',
        en: 'Only the score of the région is kept, compared within it only.',
      },
    },
    {
      defect: {
        fr: 'Les fichiers ne donnent pas la population des IRIS.',
        en: 'The files do not give the population of the IRIS.',
      },
      treatment: {
        fr: 'Moyenne pondérée par les populations de 2022 de la source iris-rp2022, là où les IRIS retrouvés réunissent 95 % des habitants de la commune ; sans elle, une commune de plusieurs IRIS n’a pas de valeur.',
        en: 'Mean weighted by the 2022 populations of the source iris-rp2022, where the IRIS found again hold 95% of the inhabitants of the commune; without them, a commune of several IRIS has no value.',
      },
    },
  ],
  prepare: async (context) => {
    await requireHeader(headerPath, context.rawFile(headerPath), 1, columns.join(';'));
    await readFragility(
      context,
      regionalFiles.map(({ name }) => `fragilite-numerique-2020/${name}`),
    );
  },
});
