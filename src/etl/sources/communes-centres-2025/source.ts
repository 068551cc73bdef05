import { defineSource } from '../../source.ts';
import { requireHeader } from '../../stage/raw/require-header.ts';

const path = 'communes-centres-2025/corresp_geo_point_codes_communes.csv';

export default defineSource({
  id: 'communes-centres-2025',
  title: { fr: 'Centroïdes des communes 2025', en: 'Centroids of communes 2025' },
  producer: 'IGN / INSEE',
  licence: 'licence-ouverte-2.0',
  vintage: '2025',
  landing: 'https://geo.api.gouv.fr/',
  files: [
    {
      path,
      bytes: 2587394,
      sha256: 'eaaf1201f8abf13b00c6cd98c8ca87ed5272a1a878d348a147f7723fbc954104',
      format: { kind: 'csv', delimiter: ';', skipLines: 1, header: false },
      table: 'raw_commune_centre',
      columns: ['index', 'GeoPoint', 'Annee', 'Code_Officiel_Commune', 'latitude', 'longitude'],
      downloads: [],
    },
  ],
  reads: ['commune', 'commune_shape'],
  tables: [
    {
      name: 'commune_centre',
      description: 'Centre de la surface de chaque commune (34 875) : ce n’est pas la mairie',
      key: ['code'],
      covers: { column: 'code', without: 0 },
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code de la commune' },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'La première colonne, un simple numéro de ligne, n’a pas de nom.',
        en: 'The first column, a mere row number, has no name.',
      },
      treatment: {
        fr: 'Ignorée, après vérification de tout l’en-tête.',
        en: 'Ignored, once the whole header has been checked.',
      },
    },
    {
      defect: {
        fr: 'Le fichier contient aussi treize territoires d’outre-mer qui ne sont pas des communes de 2025, certains mal placés.',
        en: 'The file also holds thirteen overseas territories that are not communes of 2025, some of them misplaced.',
      },
      treatment: { fr: 'Rejetés.', en: 'Rejected.' },
    },
    {
      defect: {
        fr: 'Le centre d’une surface peut être loin de tout habitant (81 km du bourg à Maripasoula).',
        en: 'The centre of a surface may be far from any inhabitant (81 km from the village in Maripasoula).',
      },
      treatment: {
        fr: 'Ne sert que pour les communes sans chef-lieu connu.',
        en: 'Used only for communes whose seat is not known.',
      },
    },
  ],
  prepare: ({ rawFile }) =>
    requireHeader(
      path,
      rawFile(path),
      1,
      ';GeoPoint;Annee;Code_Officiel_Commune;latitude;longitude',
    ),
});
