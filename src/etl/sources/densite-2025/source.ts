import { defineSource } from '../../source.ts';

export default defineSource({
  id: 'densite-2025',
  title: {
    fr: 'Grille communale de densité à sept niveaux',
    en: 'Density grid of communes, seven levels',
  },
  producer: 'INSEE, export de l’Observatoire des territoires',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-01-01',
  landing: 'https://www.insee.fr/fr/information/8571524',
  files: [
    {
      path: 'densite-2025/densite.csv',
      bytes: 1555711,
      sha256: 'e88fb06b14540d1f387fa79cdd5ee6bef541367ea0bb3adf05962d5e34e4d6d3',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_density',
      columns: ['insee_com', 'lib_com', 'niveau_densite'],
      downloads: [],
    },
  ],
  reads: ['commune'],
  tables: [
    {
      name: 'density',
      description: 'Niveau de densité de chaque commune (34 875)',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'class',
          type: 'VARCHAR',
          description:
            '1 grands centres urbains, 2 centres urbains intermédiaires, 3 petites villes, 4 ceintures urbaines, 5 bourgs ruraux, 6 rural à habitat dispersé, 7 rural à habitat très dispersé',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'L’export ne donne que les libellés, sans le niveau chiffré de 1 à 7.',
        en: 'The export gives labels only, without the numeric level 1 to 7.',
      },
      treatment: {
        fr: 'Le niveau est déduit du libellé exact ; un libellé inconnu est rejeté.',
        en: 'The level is derived from the exact label; an unknown label is rejected.',
      },
    },
  ],
});
