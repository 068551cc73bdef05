import { defineService } from '../service.ts';

export default defineService({
  id: 'justice',
  label: { fr: 'Tribunaux', en: 'Courts' },
  ofOne: { fr: 'd’un tribunal', en: 'from a court' },
  places: { fr: 'tribunaux', en: 'courts' },
  definition: {
    fr: 'Lieux où siège un tribunal judiciaire ou un tribunal de proximité, juridictions ouvertes à tous pour les litiges de la vie courante. Les juridictions spécialisées (prud’hommes, commerce, enfants, administratives) ne comptent pas.',
    en: 'Places of a judicial court or a proximity court, open to all for everyday disputes. Specialised courts (labour, commerce, juvenile, administrative) do not count.',
  },
  sources: ['lieux-justice-2025'],
  vintage: '2025-02-20',
  caveats: [
    {
      fr: 'La source ne couvre que l’Hexagone et la Corse : outre-mer, « aucun point recensé » ne veut pas dire qu’il n’y a pas de tribunal.',
      en: 'The source covers mainland France and Corsica only: overseas, “no point recorded” does not mean that there is no court.',
    },
    {
      fr: 'Le tribunal le plus proche n’est pas toujours le tribunal compétent.',
      en: 'The nearest court is not always the competent one.',
    },
    {
      fr: 'La source ne donne ni nom ni adresse : un lieu est nommé par sa juridiction et sa commune.',
      en: 'The source gives neither name nor address: a place is named by its court and commune.',
    },
  ],
  role: 'current',
  itinerant: false,
  order: 4,
  pointsSql: `
    SELECT j.id,
      CASE j.court WHEN 'TJ' THEN 'Tribunal judiciaire ' ELSE 'Tribunal de proximité ' END
        || CASE c.article_type WHEN 1 THEN 'd’' || c.name WHEN 2 THEN 'du ' || substr(c.name, 4)
             WHEN 4 THEN 'des ' || substr(c.name, 5) ELSE 'de ' || c.name END AS name,
      NULL::VARCHAR AS address, NULL::VARCHAR AS postcode, j.commune, j.longitude, j.latitude, j."position",
      'au même lieu : ' || nullif(concat_ws(', ',
        if(list_contains(string_split(j.kinds, ' '), 'CPH'), 'conseil de prud’hommes', NULL),
        if(list_contains(string_split(j.kinds, ' '), 'TCO'), 'tribunal de commerce', NULL),
        if(list_contains(string_split(j.kinds, ' '), 'CDAD'), 'conseil départemental de l’accès au droit', NULL)), '') AS detail
    FROM justice_place_2025 j JOIN commune c ON c.code = j.commune
    WHERE j.court IS NOT NULL`,
});
