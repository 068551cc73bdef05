import { defineSource } from '../../source.ts';
import { checkPositions, positionCheckReads } from '../../stage/check/position-check.ts';
import { countForm, nameForm, postcodeForm } from '../../text-form.ts';

const id = 'france-services-2023';

export default defineSource({
  id,
  title: {
    fr: 'Liste des structures France services au 7 juillet 2023',
    en: 'List of France services desks on 7 July 2023',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2023-07-07',
  landing: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
  files: [
    {
      path: 'france-services-2023/portrea_liste-fs.csv',
      bytes: 1101480,
      sha256: '37e4a9cedf8448003028e0aeb208684488a09a2e789afd6b88e414aa4c16d806',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_france_services_2023',
      columns: [
        'id_fs',
        'insee_dep',
        'lib_fs',
        'adresse',
        'complement_adresse',
        'insee_com',
        'code_postal',
        'lib_com',
        'latitude',
        'longitude',
        'mail',
        'telephone',
        'h_lundi',
        'h_mardi',
        'h_mercredi',
        'h_jeudi',
        'h_vendredi',
        'h_samedi',
        'commentaire',
        'itinerance',
        'format_fs',
        'groupe',
        'labellisation',
        'format_fs_anct',
      ],
      forms: { id_fs: countForm, lib_fs: nameForm, code_postal: postcodeForm },
      downloads: [],
    },
  ],
  reads: positionCheckReads,
  tables: [
    {
      name: 'france_services_2023',
      description: 'Structures France services au 7 juillet 2023 (2 707), pour comparaison',
      key: ['id'],
      columns: [
        {
          name: 'id',
          type: 'VARCHAR',
          description: 'identifiant du producteur, le même qu’en 2024',
        },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        { name: 'address', type: 'VARCHAR', description: 'adresse et complément' },
        { name: 'postcode', type: 'VARCHAR', description: 'code postal' },
        {
          name: 'commune',
          type: 'VARCHAR',
          description: 'commune de 2025 (97801 : Saint-Martin, qui n’en est pas une)',
        },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude WGS 84' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude WGS 84' },
        {
          name: 'position',
          type: 'VARCHAR',
          description: 'source, ou chef-lieu quand la position publiée n’est pas crédible',
        },
        { name: 'itinerant', type: 'BOOLEAN', description: 'format Mobile' },
        { name: 'label_date', type: 'DATE', description: 'date de labellisation' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Les noms et le sens des colonnes diffèrent de la liste de 2024 : « itinerance » vaut aussi pour des lieux fixes et des structures multisites.',
        en: 'Column names and meanings differ from the list of 2024: “itinerance” also marks fixed places and multi-site desks.',
      },
      treatment: {
        fr: 'Est itinérant ce que « format_fs_anct » nomme Mobile, au plus près des formats de 2024.',
        en: 'Itinerant is what “format_fs_anct” calls Mobile, closest to the formats of 2024.',
      },
    },
    {
      defect: {
        fr: 'Une pirogue de Guyane et un bus de l’Eure sont placés à leur base, loin de la commune desservie.',
        en: 'A boat in French Guiana and a bus in Eure are placed at their base, far from the commune served.',
      },
      treatment: {
        fr: 'Replacés au chef-lieu de la commune, signalés.',
        en: 'Moved to the chef-lieu of the commune, flagged.',
      },
    },
  ],
  prepare: ({ db }) =>
    checkPositions(db, { source: id, claimsSql: new URL('./claims.sql', import.meta.url) }),
});
