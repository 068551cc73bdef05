import type { PublishedTable } from '../table-files/tables.ts';

export const facilities: PublishedTable = {
  name: 'facilities_2018',
  title: {
    fr: 'Équipements par commune en 2018 : services publics, santé, école',
    en: 'Facilities by commune in 2018: public services, health, schools',
  },
  licence: 'licence-ouverte-2.0',
  sources: ['bpe-2018', 'cog-passage-2025'],
  sql: `SELECT b.commune, b.type, t.domain, t.label, b."count", b.count_status
    FROM bpe_2018 b JOIN equipment_type t USING (type) ORDER BY b.commune, b.type`,
  columns: [
    {
      name: 'commune',
      description: 'code de la commune ; une commune sans ligne pour un type n’en a aucun',
    },
    { name: 'type', description: 'code TYPEQU de 2018' },
    { name: 'domain', description: 'public-service, post, school ou health' },
    { name: 'label', description: 'libellé du type' },
    { name: 'count', description: 'nombre d’équipements' },
    { name: 'count_status', description: 'raison d’un nombre absent' },
  ],
};
