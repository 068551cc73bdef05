import { defineSource } from '../../source.ts';
import { formerCommuneForm } from '../../text-form.ts';

export default defineSource({
  id: 'chefs-lieux-2020',
  title: {
    fr: 'Chefs-lieux (point de la mairie) de toutes les communes ayant existé depuis 1943',
    en: 'Seats (point of the town hall) of every commune that has existed since 1943',
  },
  producer: 'IGN (ADMIN EXPRESS), INSEE ; compilation ComHisto',
  licence: 'licence-ouverte-2.0',
  vintage: '2020-01-01',
  landing: 'https://geoservices.ign.fr/adminexpress',
  files: [
    {
      path: 'chefs-lieux-2020/cheflieu.geojson',
      bytes: 7836569,
      sha256: '1674a5e94b6908c4c2e077d78b8978c58b96481e235e615c660b25055e80cc14',
      format: { kind: 'geojson' },
      table: 'raw_chef_lieu',
      columns: ['cinsee0', 'cinseea', 'dlnom', 'source'],
      forms: { cinseea: formerCommuneForm },
      downloads: [],
    },
  ],
  reads: ['commune', 'municipal_arrondissement', 'commune_shape'],
  tables: [
    {
      name: 'chef_lieu',
      description:
        'Chef-lieu de chaque commune de 2025 et des 45 arrondissements municipaux ; Paris, Lyon, Marseille et dix communes n’en ont pas',
      key: ['code'],
      covers: { column: 'code', without: 13 },
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'commune ou arrondissement municipal' },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier contient aussi les communes disparues : une commune nouvelle y a un point par ancienne commune.',
        en: 'The file also holds communes that no longer exist: a merged commune has one point for each former one.',
      },
      treatment: {
        fr: 'Seul est gardé le point dont le code de 2020 (cinseea) est celui d’une commune de 2025, c’est-à-dire celui de la commune siège ; les autres sont rejetés.',
        en: 'Only the point whose 2020 code (cinseea) is that of a 2025 commune is kept, that is the point of the seat; the others are rejected.',
      },
    },
    {
      defect: {
        fr: '111 communes n’ont pas de point.',
        en: '111 communes have no point.',
      },
      treatment: {
        fr: 'Rejetées ; pour celles qui existent en 2025, le centre de la commune sert de repli.',
        en: 'Rejected; for those that exist in 2025 the centre of the commune is used instead.',
      },
    },
  ],
});
