import { defineSource } from '../../source.ts';

export default defineSource({
  id: 'montagne-2025',
  title: {
    fr: 'Communes classées en zone de montagne (loi Montagne), par massif',
    en: 'Communes classed as mountain zones (loi Montagne), by massif',
  },
  producer: 'ANCT, export de l’Observatoire des territoires',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-01-01',
  landing: 'https://www.observatoire-des-territoires.gouv.fr/',
  files: [
    {
      path: 'montagne-2025/montagne.csv',
      bytes: 347784,
      sha256: 'b2ff610ee82f0e2ac7bc7d663d54961a04de5a1f2090cde13fb302e8f89ef26f',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_mountain',
      columns: ['insee_com', 'lib_com', 'niveau_montagne'],
      downloads: [],
    },
  ],
  reads: ['commune'],
  tables: [
    {
      name: 'mountain',
      description: 'Communes classées en zone de montagne (8 594) ; les autres n’ont pas de ligne',
      key: ['commune'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        { name: 'massif', type: 'VARCHAR', description: 'massif : vosges, jura, alpes…' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier ne cite que les communes classées.',
        en: 'The file names classed communes only.',
      },
      treatment: {
        fr: 'Toute autre commune est hors zone de montagne.',
        en: 'Every other commune lies outside mountain zones.',
      },
    },
  ],
});
