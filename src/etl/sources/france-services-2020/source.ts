import { defineSource } from '../../source.ts';
import { checkPositions, positionCheckReads } from '../../stage/check/position-check.ts';

const id = 'france-services-2020';

export default defineSource({
  id,
  title: {
    fr: 'Structures France services, états du 10 janvier et du 12 octobre 2020',
    en: 'France services desks, states of 10 January and 12 October 2020',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2020-10-12',
  landing: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
  files: [
    {
      path: 'france-services-2020/2020-01-10_france_services.geojson',
      bytes: 377497,
      sha256: '08440124e0d5a848d7e05591c2409ea64b13611308de67e316d53e8a8941df7d',
      format: { kind: 'geojson' },
      table: 'raw_france_services_2020_01',
      columns: [
        'MATRICULE',
        'DEPARTEMENT',
        'lib_france_services',
        'ADRESSE',
        'COMPLEMENT.D.ADRESSE',
        'insee_com',
        'code_postal',
        'COMMUNE',
        'LATITUDE',
        'LONGITUDE',
        'CONTACT.MAIL',
        'TELEPHONE',
        'TYPE.STRUCTURE.PORTEUSE',
        'STRUCTURE.PORTEUSE',
        'h_lundi',
        'h_mardi',
        'h_mercredi',
        'h_jeudi',
        'h_vendredi',
        'h_samedi',
        'ITINERANCE',
        'CORRECTION',
        'lib_com',
      ],
      downloads: [],
    },
    {
      path: 'france-services-2020/2020-10-12_france_services.geojson',
      bytes: 849145,
      sha256: 'ccf7895b026feec0cdef901669e59b5af93ef9fbf00fff11286bbe9003d38862',
      format: { kind: 'geojson' },
      table: 'raw_france_services_2020_10',
      columns: [
        'MATRICULE',
        'DEPARTEMENT',
        'lib_france_services',
        'ADRESSE',
        'COMPLEMENT.D.ADRESSE',
        'insee_com',
        'code_postal',
        'lib_com',
        'LATITUDE',
        'LONGITUDE',
        'CONTACT.MAIL',
        'TELEPHONE',
        'h_lundi',
        'h_mardi',
        'h_mercredi',
        'h_jeudi',
        'h_vendredi',
        'h_samedi',
        'Commentaire.horaires',
        'ITINERANCE',
        'FORMAT_FS',
        'X._groupe',
        'Groupe',
        'Goupe_France_Services_responsable',
        'Goupe_Antennes',
        'Labellisation',
        'categorie',
      ],
      downloads: [],
    },
  ],
  reads: positionCheckReads,
  tables: [
    {
      name: 'france_services_2020',
      description:
        'Structures France services au 10 janvier 2020 (486) et au 12 octobre 2020 (908), pour comparaison',
      key: ['state', 'id'],
      columns: [
        { name: 'state', type: 'DATE', description: 'date de la liste' },
        { name: 'id', type: 'VARCHAR', description: 'matricule, le même dans les deux listes' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        { name: 'address', type: 'VARCHAR', description: 'adresse et complément' },
        { name: 'postcode', type: 'VARCHAR', description: 'code postal, zéro initial rétabli' },
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude WGS 84' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude WGS 84' },
        {
          name: 'position',
          type: 'VARCHAR',
          description: 'source, ou chef-lieu quand la position publiée n’est pas crédible',
        },
        { name: 'itinerant', type: 'BOOLEAN', description: 'dite itinérante par la liste' },
        {
          name: 'label_date',
          type: 'DATE',
          description:
            'date de labellisation, premier du mois quand seul le mois est dit ; nulle en janvier',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Les deux listes n’ont ni les mêmes colonnes, ni celles de 2023 et de 2024.',
        en: 'The two lists have neither the same columns, nor those of 2023 and 2024.',
      },
      treatment: {
        fr: 'Ramenées à une table commune ; ce qu’une liste ne dit pas reste absent.',
        en: 'Brought to one table; what a list does not say stays missing.',
      },
    },
    {
      defect: {
        fr: 'En octobre, vingt et un codes postaux ont perdu leur zéro initial, quatre codes de commune n’existent pas et plusieurs désignent une autre commune que l’adresse.',
        en: 'In October, twenty-one postcodes lost their leading zero, four commune codes do not exist and several name another commune than the address.',
      },
      treatment: {
        fr: 'Zéros rétablis ; quand l’adresse et la position s’accordent contre le code, le code est corrigé.',
        en: 'Zeros restored; where address and position agree against the code, the code is corrected.',
      },
    },
    {
      defect: {
        fr: 'Quelques positions sont loin de la commune, jusqu’à 860 km (Ballancourt-sur-Essonne placée en Corse).',
        en: 'Some positions lie far from the commune, up to 860 km (Ballancourt-sur-Essonne placed in Corsica).',
      },
      treatment: {
        fr: 'Remplacées par le chef-lieu de la commune, signalées une à une.',
        en: 'Replaced by the chef-lieu of the commune, flagged one by one.',
      },
    },
  ],
  prepare: ({ db }) =>
    checkPositions(db, { source: id, claimsSql: new URL('./claims.sql', import.meta.url) }),
});
