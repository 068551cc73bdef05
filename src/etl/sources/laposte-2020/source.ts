import { defineSource } from '../../source.ts';
import { checkPositions, positionCheckReads } from '../../stage/check/position-check.ts';
import { nameForm, postcodeForm } from '../../text-form.ts';

const id = 'laposte-2020';

export default defineSource({
  id,
  title: {
    fr: 'Points de contact La Poste au 15 décembre 2020',
    en: 'La Poste contact points on 15 December 2020',
  },
  producer: 'La Poste',
  licence: 'odbl-1.0',
  vintage: '2020-12-15',
  landing: 'https://datanova.laposte.fr/datasets/laposte-poincont2',
  files: [
    {
      path: 'laposte-2020/laposte_poincont2.csv',
      bytes: 3098664,
      sha256: '48c52a8233003574ec576c034b8725aca74028fa89b44b32ca0d102f8a7e749a',
      format: { kind: 'csv', delimiter: ';' },
      table: 'raw_post_contact_2020',
      columns: [
        '#Identifiant_du_site',
        'Libellé_du_site',
        'Caractéristique_du_site',
        'Site_Acores_de_rattachement',
        'Adresse',
        'Complément_d_adresse',
        'Lieu_dit',
        'Code_postal',
        'Localité',
        'Code_INSEE',
        'Pays',
        'Latitude',
        'Longitude',
        'Précision_du_géocodage',
        'Numéro_de_téléphone',
        'latlong',
      ],
      forms: { '#Identifiant_du_site': nameForm, Code_postal: postcodeForm },
      // The attested addresses serve the present points, in JSON pages.
      downloads: [],
    },
  ],
  reads: positionCheckReads,
  tables: [
    {
      name: 'post_contact_2020',
      description: 'Points de contact La Poste au 15 décembre 2020 (ODbL : à publier à part)',
      key: ['id'],
      columns: [
        { name: 'id', type: 'VARCHAR', description: 'identifiant du site' },
        { name: 'name', type: 'VARCHAR', description: 'libellé du site' },
        {
          name: 'kind',
          type: 'VARCHAR',
          description:
            'bureau, agence-communale, agence-intercommunale, relais (commerçant) ou agence-militaire',
        },
        { name: 'address', type: 'VARCHAR', description: 'complément, adresse et lieu-dit' },
        { name: 'postcode', type: 'VARCHAR', description: 'code postal' },
        {
          name: 'commune',
          type: 'VARCHAR',
          description:
            'commune de 2025 (97501, 97502, 97701, 97801 : collectivités d’outre-mer, qui n’en sont pas)',
        },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude WGS 84' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude WGS 84' },
        {
          name: 'position',
          type: 'VARCHAR',
          description: 'source, ou chef-lieu quand la position manque ou n’est pas crédible',
        },
        {
          name: 'precision',
          type: 'VARCHAR',
          description: 'number, street, block ou commune ; nul quand la position est le chef-lieu',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Treize points n’ont pas de coordonnées, six sont hors de leur commune (deux en Espagne, à plus de 600 km), neuf portent le code d’une autre commune.',
        en: 'Thirteen points have no coordinates, six lie outside their commune (two in Spain, over 600 km away), nine bear the code of another commune.',
      },
      treatment: {
        fr: 'Les premiers sont placés au chef-lieu de leur commune ; le code est corrigé quand l’adresse et la position s’accordent contre lui. Chaque cas est au registre.',
        en: 'The former are placed at the chef-lieu of their commune; the code is corrected where address and position agree against it. Each case is in the ledger.',
      },
    },
    {
      defect: {
        fr: 'Environ 15 % des points sont placés au centre de leur commune, faute d’adresse reconnue.',
        en: 'About 15% of the points are placed at the centre of their commune, for want of a recognised address.',
      },
      treatment: {
        fr: 'Gardés, comptés au registre ; la finesse de la position est une colonne.',
        en: 'Kept, counted in the ledger; the precision of the position is a column.',
      },
    },
    {
      defect: {
        fr: 'La liste contient les bureaux français d’Andorre et ceux de Monaco, certains sous le code de Menton.',
        en: 'The list holds the French offices in Andorra and those of Monaco, some under the code of Menton.',
      },
      treatment: { fr: 'Rejetés : hors de France.', en: 'Rejected: outside France.' },
    },
  ],
  prepare: ({ db }) =>
    checkPositions(db, { source: id, claimsSql: new URL('./claims.sql', import.meta.url) }),
});
