import { defineSource } from '../../source.ts';
import { checkPositions, positionCheckReads } from '../../stage/check/position-check.ts';
import { readPlaces } from './read-places.ts';

const id = 'msap-2018';

const part = (extension: string, bytes: number, sha256: string) => ({
  path: `msap-2018/MSAP-20180627_geolocalisation_pole_emploi.${extension}`,
  bytes,
  sha256,
  format: { kind: 'bytes' as const },
  downloads: [],
});

export default defineSource({
  id,
  title: {
    fr: 'Maisons de services au public, liste du 27 juin 2018, géocodée',
    en: 'Maisons de services au public, list of 27 June 2018, geocoded',
  },
  producer: 'CGET ; géocodage J. Gravier',
  licence: 'licence-ouverte-2.0',
  vintage: '2018-06-27',
  landing: null,
  files: [
    part('shp', 27540, '350618ac8179f65c6c489094ed1952d058d60dae28087d48ee1ffe71f1740e5e'),
    part('dbf', 1041210, '3ceac49ffb2791e2037900e0b20f8a9839f7b0c22444aaccb82417e6e4eb035d'),
    part('shx', 7940, '153f973750a84d90d888156811e5e483ba7e9e21bf8fcbfc359a036b2eb271ac'),
    part('prj', 450, 'aeac082f7c4f0dd1e4f7a941ce597cd95c84efd44f4cb02de853296f00a77c3e'),
  ],
  reads: positionCheckReads,
  tables: [
    {
      name: 'msap_2018',
      description: 'Maisons de services au public au 27 juin 2018 (980)',
      key: ['id'],
      columns: [
        {
          name: 'id',
          type: 'VARCHAR',
          description: 'rang dans le fichier, qui n’a pas d’identifiant',
        },
        { name: 'address', type: 'VARCHAR', description: 'adresse' },
        { name: 'postcode', type: 'VARCHAR', description: 'code postal, zéro initial rétabli' },
        { name: 'town', type: 'VARCHAR', description: 'localité, sans accents dans le fichier' },
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025, tirée de l’adresse' },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude WGS 84' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude WGS 84' },
        {
          name: 'position',
          type: 'VARCHAR',
          description: 'source, ou chef-lieu quand le géocodage est tombé ailleurs',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'La liste n’a ni nom, ni statut, ni date d’ouverture, ni code de commune : seulement une adresse.',
        en: 'The list has no name, status, opening date or commune code: an address only.',
      },
      treatment: {
        fr: 'La commune est tirée du code postal et de la localité.',
        en: 'The commune is taken from the postcode and the town.',
      },
    },
    {
      defect: {
        fr: 'Le géocodage s’est trompé de commune pour une soixantaine de lieux, souvent parce que le code postal avait perdu son zéro initial (Izernore, dans l’Ain, placée à Lisbonne).',
        en: 'Geocoding chose the wrong commune for some sixty places, often because the postcode had lost its leading zero (Izernore, in Ain, placed in Lisbon).',
      },
      treatment: {
        fr: 'L’adresse fait foi : ces lieux sont replacés au chef-lieu de leur commune, et inscrits un à un au registre.',
        en: 'The address prevails: these places are moved to the chef-lieu of their commune, and entered one by one in the ledger.',
      },
    },
    {
      defect: {
        fr: 'Les coordonnées sont en Lambert-93 jusqu’outre-mer, où cette projection n’a pas cours.',
        en: 'Coordinates are in Lambert-93 even overseas, where that projection does not apply.',
      },
      treatment: {
        fr: 'La formule inverse rend les coordonnées géographiques d’origine ; elles tombent bien dans les communes.',
        en: 'The inverse formula gives back the original geographic coordinates; they do fall in the communes.',
      },
    },
    {
      defect: {
        fr: 'Des octets sont abîmés (É, œ) dans les colonnes du géocodeur.',
        en: 'Some bytes are broken (É, œ) in the columns of the geocoder.',
      },
      treatment: {
        fr: 'Ces colonnes ne sont pas lues : l’adresse d’origine est intacte.',
        en: 'These columns are not read: the original address is intact.',
      },
    },
  ],
  prepare: async (context) => {
    await readPlaces(context);
    await checkPositions(context.db, {
      source: id,
      claimsSql: new URL('./claims.sql', import.meta.url),
    });
  },
});
