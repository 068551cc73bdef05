import { defineSource } from '../../source.ts';
import { checkPositions, positionCheckReads } from '../../stage/check/position-check.ts';

const id = 'lieux-justice-2025';

export default defineSource({
  id,
  title: {
    fr: 'Lieux de justice au 20 février 2025 : juridictions et conseils départementaux de l’accès au droit',
    en: 'Places of justice on 20 February 2025: courts and departmental councils for access to law',
  },
  producer: 'Ministère de la Justice',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-02-20',
  landing: null,
  files: [
    {
      path: 'lieux-justice-2025/point_justice.js',
      bytes: 621219,
      sha256: '910935c84fa7566369eb3f39c23b458e69cdd42e70c9880dbfef6afa062aeafb',
      format: { kind: 'json', prefix: 'var point_justice =' },
      table: 'raw_justice_2025',
      columns: ['TYPE', 'CODE_INSEE', 'CODE_ORIG', 'NUM', 'CODE_POSTAL'],
      downloads: [],
    },
  ],
  reads: positionCheckReads,
  tables: [
    {
      name: 'justice_place_2025',
      description:
        'Lieux de justice de l’Hexagone et de Corse au 20 février 2025, fusionnés par lieu',
      key: ['id'],
      columns: [
        { name: 'id', type: 'VARCHAR', description: 'commune et rang du lieu dans la commune' },
        {
          name: 'court',
          type: 'VARCHAR',
          description:
            'TJ : tribunal judiciaire ; TPRX : tribunal de proximité ; nul : aucun des deux',
        },
        {
          name: 'kinds',
          type: 'VARCHAR',
          description: 'codes du ministère présents au lieu, séparés par une espace',
        },
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude WGS 84' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude WGS 84' },
        {
          name: 'position',
          type: 'VARCHAR',
          description: 'source, ou chef-lieu quand la position publiée n’est pas crédible',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier est un script JavaScript, sans nom ni adresse : seulement des codes de type, un code de commune et une position.',
        en: 'The file is a JavaScript script, without names or addresses: type codes, a commune code and a position only.',
      },
      treatment: {
        fr: 'Lu comme du GeoJSON une fois l’affectation retirée ; un lieu se nomme par sa juridiction et sa commune.',
        en: 'Read as GeoJSON once the assignment is removed; a place is named by its court and commune.',
      },
    },
    {
      defect: {
        fr: 'L’outre-mer est absent.',
        en: 'Overseas France is absent.',
      },
      treatment: {
        fr: 'Dit à côté de chaque distance : aucun point recensé outre-mer, et non aucun tribunal.',
        en: 'Said beside each distance: no point recorded overseas, which is not no court.',
      },
    },
    {
      defect: {
        fr: 'Le conseil départemental de l’accès au droit de l’Ain est placé à Paris.',
        en: 'The departmental council for access to law of Ain is placed in Paris.',
      },
      treatment: {
        fr: 'Replacé au chef-lieu de Bourg-en-Bresse, signalé.',
        en: 'Moved to the chef-lieu of Bourg-en-Bresse, flagged.',
      },
    },
    {
      defect: {
        fr: 'Des juridictions sont répétées sous le même numéro ; le code TGI subsiste pour les tribunaux judiciaires.',
        en: 'Some courts are repeated under the same number; the code TGI remains for judicial courts.',
      },
      treatment: {
        fr: 'Doublons rejetés un à un ; TGI est lu comme tribunal judiciaire.',
        en: 'Duplicates rejected one by one; TGI is read as judicial court.',
      },
    },
  ],
  prepare: ({ db }) =>
    checkPositions(db, {
      source: id,
      claimsSql: new URL('./claims.sql', import.meta.url),
      sharesPositions: true,
    }),
});
