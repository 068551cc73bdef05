import { defineSource } from '../../source.ts';

export default defineSource({
  id: 'zrr-2021',
  title: {
    fr: 'Communes classées en zone de revitalisation rurale (ZRR), géographie 2021',
    en: 'Communes classed as rural revitalisation zones (ZRR), geography of 2021',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2021',
  landing: 'https://www.data.gouv.fr/fr/datasets/zones-de-revitalisation-rurale-zrr',
  files: [
    {
      path: 'zrr-2021/ZRR_list_source.csv',
      bytes: 2984803,
      sha256: '06d1c3ba4be7cf44408db340372b10e1601b6b7ff8fcc899714b6f7b0dfbd6a9',
      format: { kind: 'csv', delimiter: ',', skipLines: 5 },
      table: 'raw_zrr',
      columns: ['CODGEO', 'LIBGEO', 'ZRR_SIMP', 'ZONAGE_ZRR'],
      downloads: [],
    },
  ],
  reads: ['commune', 'code_passage'],
  tables: [
    {
      name: 'zrr',
      description: 'Classement ZRR de 2021 de chaque commune de 2025',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        {
          name: 'class',
          type: 'VARCHAR',
          description:
            'C classée, D classée au titre de la baisse de population, A sortante de 2017 bénéficiant des effets depuis 2018, M sortante de montagne, CM fusionnée de montagne, P, PA, PM en partie, NC non classée ; mixed : fusion de communes de classes différentes',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Quatre lignes de métadonnées et une ligne de libellés précèdent l’en-tête, et trois lignes vides finissent le fichier.',
        en: 'Four lines of metadata and one of labels precede the header, and three blank lines end the file.',
      },
      treatment: {
        fr: 'Sautées ; les lignes vides sont rejetées.',
        en: 'Skipped; the blank lines are rejected.',
      },
    },
    {
      defect: {
        fr: 'La modalité simplifiée du fichier range parmi les classées des communes sortantes qui ne font que garder les effets du classement.',
        en: 'The simplified class of the file counts among the classed ones outgoing communes that only keep the effects of the zoning.',
      },
      treatment: {
        fr: 'C’est la modalité détaillée qui est lue ; seule C est dite « classée ».',
        en: 'The detailed class is read; only C is called "classed".',
      },
    },
    {
      defect: {
        fr: 'Le classement est celui des communes de 2021.',
        en: 'The zoning is that of the communes of 2021.',
      },
      treatment: {
        fr: 'Reporté sur 2025 ; une commune née de communes de classes différentes est dite « mixte » et signalée, une commune issue d’une scission hérite de la classe.',
        en: 'Carried over to 2025; a commune made of communes of different classes is "mixed" and flagged, one that comes from a split inherits the class.',
      },
    },
  ],
});
