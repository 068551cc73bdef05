import { defineSource } from '../../source.ts';
import { checkPositions, positionCheckReads } from '../../stage/check/position-check.ts';
import { countForm, nameForm, oneOf, postcodeForm } from '../../text-form.ts';

const id = 'france-services-2024';

export default defineSource({
  id,
  title: {
    fr: 'Liste des structures France services au 1er août 2024',
    en: 'List of France services desks on 1 August 2024',
  },
  producer: 'ANCT, Banque des Territoires',
  licence: 'licence-ouverte-2.0',
  vintage: '2024-08-01',
  landing: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
  files: [
    {
      path: 'france-services-2024/liste-fs-20240801.csv',
      bytes: 1174580,
      sha256: '6eabcb0792c8681af513e65560a7dea08e15d3e72b070a14ca1fed032164efad',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_france_services_2024',
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
        'prise_rdv',
        'commentaire',
        'type_fs',
        'format_fs',
        'groupe_fs',
        'labellisation_fs',
      ],
      forms: {
        id_fs: countForm,
        lib_fs: nameForm,
        code_postal: postcodeForm,
        format_fs: oneOf('Fixe', 'Fixe_antenne(s)', 'Multisites', 'Itinérante', 'Bus_équivalent'),
        type_fs: oneOf('Principal', 'Antenne'),
        prise_rdv: oneOf('Oui', 'Non'),
      },
      // The attested permalinks serve the present list, not that of August 2024.
      downloads: [],
    },
  ],
  reads: positionCheckReads,
  tables: [
    {
      name: 'france_services_2024',
      description: 'Structures France services au 1er août 2024 : 2 682 fixes, 163 itinérantes',
      key: ['id'],
      columns: [
        { name: 'id', type: 'VARCHAR', description: 'identifiant du producteur' },
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
        {
          name: 'format_fs',
          type: 'VARCHAR',
          description: 'Fixe, Fixe_antenne(s), Multisites, Bus_équivalent ou Itinérante',
        },
        {
          name: 'itinerant',
          type: 'BOOLEAN',
          description: 'format Bus_équivalent ou Itinérante',
        },
        { name: 'is_branch', type: 'BOOLEAN', description: 'antenne d’une autre structure' },
        { name: 'label_date', type: 'DATE', description: 'date de labellisation' },
        { name: 'phone', type: 'VARCHAR', description: 'téléphone' },
        {
          name: 'mail',
          type: 'VARCHAR',
          description: 'courriel de la structure ; celui d’une personne est effacé',
        },
        { name: 'hours_monday', type: 'VARCHAR', description: 'horaires du lundi, tels quels' },
        { name: 'hours_tuesday', type: 'VARCHAR', description: 'horaires du mardi, tels quels' },
        {
          name: 'hours_wednesday',
          type: 'VARCHAR',
          description: 'horaires du mercredi, tels quels',
        },
        { name: 'hours_thursday', type: 'VARCHAR', description: 'horaires du jeudi, tels quels' },
        { name: 'hours_friday', type: 'VARCHAR', description: 'horaires du vendredi, tels quels' },
        { name: 'hours_saturday', type: 'VARCHAR', description: 'horaires du samedi, tels quels' },
        { name: 'by_appointment', type: 'BOOLEAN', description: 'rendez-vous proposés' },
        { name: 'comment', type: 'VARCHAR', description: 'précision sur les horaires' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'La date de labellisation n’est connue que des lieux encore ouverts en août 2024 : 36 lieux de 2023 n’y sont plus.',
        en: 'The label date is known only for the places still open in August 2024: 36 places of 2023 are gone.',
      },
      treatment: {
        fr: 'Une courbe tirée de ces dates montre les survivants, et le dit.',
        en: 'A curve drawn from these dates shows survivors, and says so.',
      },
    },
    {
      defect: {
        fr: 'Deux lieux sont à Saint-Martin, qui n’est pas l’une des 34 875 communes.',
        en: 'Two places are in Saint-Martin, which is not one of the 34,875 communes.',
      },
      treatment: {
        fr: 'Gardés dans la table, position non vérifiée ; aucune distance n’est calculée vers eux.',
        en: 'Kept in the table, position unchecked; no distance is computed to them.',
      },
    },
    {
      defect: {
        fr: 'Quatorze positions servent à 29 lieux, un département contredit la commune, 342 lieux n’ont pas d’horaire le lundi.',
        en: 'Fourteen positions serve 29 places, one département contradicts the commune, 342 places have no hours on Monday.',
      },
      treatment: {
        fr: 'Gardés et signalés ; un horaire absent reste absent.',
        en: 'Kept and flagged; missing hours stay missing.',
      },
    },
    {
      defect: {
        fr: 'Trente lieux écrivent « 00:00 - 00:00 » une demi-journée de fermeture.',
        en: 'Thirty places write a closed half-day as “00:00 - 00:00”.',
      },
      treatment: {
        fr: 'Laissée telle quelle dans la table, omise des fiches et de la carte.',
        en: 'Left as it is in the table, left out of sheets and map.',
      },
    },
    {
      defect: {
        fr: 'Des courriels sont ceux d’agents, à leur nom.',
        en: 'Some e-mail addresses are those of named staff.',
      },
      treatment: {
        fr: 'Effacés : seule l’adresse reconnue comme celle d’une structure est gardée.',
        en: 'Erased: only an address recognised as that of a structure is kept.',
      },
    },
  ],
  prepare: ({ db }) =>
    checkPositions(db, { source: id, claimsSql: new URL('./claims.sql', import.meta.url) }),
});
