import { defineSource } from '../../source.ts';
import { communeOf2025, withStatus } from '../../staged-columns.ts';

/** People that a commune lost or gained. */
const change = [-3_000_000, 3_000_000] as const;

export default defineSource({
  id: 'population-historique-communes',
  title: {
    fr: 'Population des communes aux recensements de 1968 à 2022',
    en: 'Population of communes at the censuses from 1968 to 2022',
  },
  producer: 'INSEE (compilation TerriBot)',
  licence: 'licence-ouverte-2.0',
  vintage: '1968–2022',
  landing: null,
  files: [
    {
      path: 'population-historique-communes/sup.parquet',
      bytes: 3686296,
      sha256: 'd94b4bd5b92e5c2a296cd134949d45940d05eb290a220dadeded5330328c63a6',
      format: { kind: 'parquet' },
      table: 'raw_population_history',
      columns: [
        'id',
        'psdc1968',
        'psdc1975',
        'psdc1982',
        'psdc1990',
        'psdc1999',
        'pmun2006',
        'pmun2011',
        'pmun2016',
        'pmun2022',
      ],
      downloads: [],
    },
  ],
  // code_link comes with code_passage.
  reads: ['commune', 'municipal_arrondissement', 'code_passage'],
  tables: [
    {
      name: 'population_history',
      description: 'Population aux recensements, dans les limites récentes des communes',
      key: ['commune'],
      columns: [
        communeOf2025,
        ...withStatus('p1968', 'persons', 'population sans doubles comptes en 1968'),
        ...withStatus('p1975', 'persons', 'population sans doubles comptes en 1975'),
        ...withStatus('p1982', 'persons', 'population sans doubles comptes en 1982'),
        ...withStatus('p1990', 'persons', 'population sans doubles comptes en 1990'),
        ...withStatus('p1999', 'persons', 'population sans doubles comptes en 1999'),
        ...withStatus('p2006', 'persons', 'population municipale en 2006'),
        ...withStatus('p2011', 'persons', 'population municipale en 2011'),
        ...withStatus('p2016', 'persons', 'population municipale en 2016'),
        ...withStatus('p2022', 'persons', 'population municipale en 2022'),
        ...withStatus('change_1968_2022', 'persons', 'p2022 − p1968', 'INTEGER', change),
        ...withStatus('change_2011_2022', 'persons', 'p2022 − p2011', 'INTEGER', change),
        ...withStatus('change_2016_2022', 'persons', 'p2022 − p2016', 'INTEGER', change),
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Les codes ont perdu leurs zéros de tête ; le même fichier mêle communes, EPCI, départements, régions, un total et des lignes sans code.',
        en: 'Codes lost their leading zeros; the same file mixes communes, EPCI, départements, régions, a total and rows without a code.',
      },
      treatment: {
        fr: 'Zéros rétablis ; seules les communes sont gardées.',
        en: 'Zeros restored; only communes are kept.',
      },
    },
    {
      defect: {
        fr: 'Paris n’est connu que par ses arrondissements, Lyon et Marseille que par leur commune.',
        en: 'Paris is known by its arrondissements only, Lyon and Marseille by their commune only.',
      },
      treatment: {
        fr: 'Lignes additionnées ; la source s’arrête si les deux sont renseignées.',
        en: 'Rows added up; the source stops if both are filled.',
      },
    },
    {
      defect: {
        fr: 'Les communes rétablies en 2024 et 2025 valent 0, leur ancienne commune réunit tout ; cinq communes qui ont changé de code valent 0 ; Mayotte aussi.',
        en: 'Communes restored in 2024 and 2025 hold 0, their former commune holds everything; five communes that changed code hold 0; so does Mayotte.',
      },
      treatment: {
        fr: 'Sans valeur, avec la raison. Les zéros des six villages détruits de la Meuse sont vrais.',
        en: 'No value, with the reason. The zeros of the six destroyed villages of Meuse are true.',
      },
    },
    {
      defect: {
        fr: 'Les Ulis, créée en 1977, y a 0 habitant en 1968 et 1975.',
        en: 'Les Ulis, created in 1977, has 0 inhabitants there in 1968 and 1975.',
      },
      treatment: {
        fr: 'Gardé : l’évolution y est sans objet, et les totaux restent justes.',
        en: 'Kept: the change is not applicable there, and totals stay right.',
      },
    },
  ],
});
