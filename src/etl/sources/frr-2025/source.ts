import { defineSource } from '../../source.ts';
import { requireHeader } from '../../stage/raw/require-header.ts';

const path = 'frr-2025/liste-communes-FRR-juillet2025.csv';

export default defineSource({
  id: 'frr-2025',
  title: {
    fr: 'Communes classées France ruralités revitalisation (FRR, FRR+) au 10 juillet 2025',
    en: 'Communes classed France ruralités revitalisation (FRR, FRR+) on 10 July 2025',
  },
  producer: 'DGCL',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-07-10',
  landing:
    'https://www.collectivites-locales.gouv.fr/cohesion-territoriale/france-ruralites-revitalisation',
  files: [
    {
      path,
      bytes: 1229184,
      sha256: 'a7626bf67b0e59cfdf70be6ebe0ea98a7713d03e7a5831d725d8e8ff936b6cda',
      format: { kind: 'csv', delimiter: ';', skipLines: 1, header: false },
      table: 'raw_frr',
      columns: ['Code_insee', 'Departement', 'Commune', 'Classement', 'blank'],
      downloads: [],
    },
  ],
  reads: ['commune'],
  tables: [
    {
      name: 'frr',
      description: 'Classement FRR de chaque commune au 10 juillet 2025 (34 875)',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'class',
          type: 'VARCHAR',
          description:
            'socle, plus (FRR+), beneficiary (garde les effets sans être classée), partial (classée en partie), beneficiary-partial (bénéficiaire en partie), none',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'L’en-tête et chaque ligne finissent par une cinquième colonne vide et sans nom.',
        en: 'The header and every line end with a fifth column, empty and without a name.',
      },
      treatment: {
        fr: 'Ignorée, après vérification de tout l’en-tête.',
        en: 'Ignored, once the whole header has been checked.',
      },
    },
  ],
  prepare: ({ rawFile }) =>
    requireHeader(
      path,
      rawFile(path),
      1,
      'Code_insee;Departement;Commune;Classement FRR et FRR+ au 10 juillet 2025;',
    ),
});
