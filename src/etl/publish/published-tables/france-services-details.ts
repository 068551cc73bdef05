import type { PublishedTable } from '../table-files/tables.ts';

const days = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
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
    { name: 'id', description: 'identifiant de la structure dans la liste du 1er août 2024' },
    {
      name: 'format',
      description: 'Fixe, Fixe_antenne(s), Multisites, Bus_équivalent ou Itinérante',
    },
    { name: 'itinerant', description: 'format Bus_équivalent ou Itinérante' },
    { name: 'is_branch', description: 'antenne d’une autre structure' },
    { name: 'label_date', description: 'date de labellisation' },
    { name: 'phone', description: 'téléphone' },
    { name: 'mail', description: 'courriel de la structure ; celui d’une personne est effacé' },
    ...Object.entries(days).map(([day, jour]) => ({
      name: `hours_${day}`,
      description: `horaires du ${jour}, tels quels`,
    })),
    { name: 'by_appointment', description: 'rendez-vous proposés' },
    { name: 'comment', description: 'précision sur les horaires' },
  ],
};
