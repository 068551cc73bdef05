import { defineSource } from '../../source.ts';

export default defineSource({
  id: 'centralites-2023',
  title: {
    fr: 'Centralités structurantes d’équipements et de services',
    en: 'Centres of amenities and services',
  },
  producer: 'ANCT / INRAE',
  licence: 'licence-ouverte-2.0',
  vintage: '2023',
  landing: 'https://www.observatoire-des-territoires.gouv.fr/',
  files: [
    {
      path: 'centralites-2023/centralite.csv',
      bytes: 1638396,
      sha256: '6e0dd030621bfdc22ac2cf70eccd11d9138036acd7c9fc563a750c89f2e0f362',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_centrality',
      columns: ['insee_com', 'lib_com', 'niveau_centralite'],
      downloads: [],
    },
  ],
  reads: ['commune'],
  tables: [
    {
      name: 'centrality',
      description: 'Niveau de centralité de chaque commune',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'class',
          type: 'VARCHAR',
          description:
            'major, structuring, intermediate, local : centre majeur, structurant, intermédiaire, local ; none : commune non centre',
        },
        {
          name: 'class_status',
          type: 'VARCHAR',
          description: 'raison d’un niveau absent : not-covered outre-mer',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'L’outre-mer, hors du champ de l’étude, porte le libellé « - undefined ».',
        en: 'Overseas communes, out of the scope of the study, carry the label "- undefined".',
      },
      treatment: {
        fr: 'Niveau absent : hors du champ de la source.',
        en: 'No level: not covered by the source.',
      },
    },
  ],
});
