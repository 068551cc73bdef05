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
      description: {
        fr: 'code de la commune ; une commune sans ligne pour un type n’en a aucun',
        en: 'code of the commune; a commune without a row for a type has none',
      },
    },
    { name: 'type', description: { fr: 'code TYPEQU de 2018', en: 'code TYPEQU of 2018' } },
    {
      name: 'domain',
      description: {
        fr: 'public-service, post, school ou health',
        en: 'public-service, post, school or health',
      },
    },
    { name: 'label', description: { fr: 'libellé du type', en: 'label of the type, in French' } },
    { name: 'count', description: { fr: 'nombre d’équipements', en: 'number of facilities' } },
    {
      name: 'count_status',
      description: { fr: 'raison d’un nombre absent', en: 'reason of an absent number' },
    },
  ],
};
