import type { PublishedTable } from '../table-files/tables.ts';

const days = {
  monday: { fr: 'lundi', en: 'Monday' },
  tuesday: { fr: 'mardi', en: 'Tuesday' },
  wednesday: { fr: 'mercredi', en: 'Wednesday' },
  thursday: { fr: 'jeudi', en: 'Thursday' },
  friday: { fr: 'vendredi', en: 'Friday' },
  saturday: { fr: 'samedi', en: 'Saturday' },
} as const;

/** What the list of France services says of each place beside where it is. */
export const franceServicesDetails: PublishedTable = {
  name: 'france_services_details',
  title: {
    fr: 'France services : format, contact et horaires de chaque structure',
    en: 'France services: format, contact and opening hours of each place',
  },
  licence: 'licence-ouverte-2.0',
  sources: ['france-services-2024'],
  sql: `SELECT id, format_fs AS format, itinerant, is_branch, label_date, phone, mail,
      ${Object.keys(days)
        .map((day) => `hours_${day}`)
        .join(', ')}, by_appointment, comment
    FROM france_services_2024 ORDER BY id`,
  columns: [
    {
      name: 'id',
      description: {
        fr: 'identifiant de la structure dans la liste du 1er août 2024',
        en: 'identifier of the place in the list of 1 August 2024',
      },
    },
    {
      name: 'format',
      description: {
        fr: 'Fixe, Fixe_antenne(s), Multisites, Bus_équivalent ou Itinérante',
        en: 'Fixe (fixed), Fixe_antenne(s) (with branches), Multisites, Bus_équivalent or Itinérante (both itinerant)',
      },
    },
    {
      name: 'itinerant',
      description: {
        fr: 'format Bus_équivalent ou Itinérante',
        en: 'format Bus_équivalent or Itinérante',
      },
    },
    {
      name: 'is_branch',
      description: { fr: 'antenne d’une autre structure', en: 'branch of another place' },
    },
    { name: 'label_date', description: { fr: 'date de labellisation', en: 'date of the label' } },
    { name: 'phone', description: { fr: 'téléphone', en: 'telephone' } },
    {
      name: 'mail',
      description: {
        fr: 'courriel de la structure ; celui d’une personne est effacé',
        en: 'e-mail of the place; that of a person is removed',
      },
    },
    ...Object.entries(days).map(([day, said]) => ({
      name: `hours_${day}`,
      description: {
        fr: `horaires du ${said.fr}, tels quels`,
        en: `opening hours on ${said.en}, as they are written`,
      },
    })),
    {
      name: 'by_appointment',
      description: { fr: 'rendez-vous proposés', en: 'appointments offered' },
    },
    {
      name: 'comment',
      description: { fr: 'précision sur les horaires', en: 'precision on the opening hours' },
    },
  ],
};
