import { defineSource } from '../../source.ts';
import { communeOf2025, withStatus } from '../../staged-columns.ts';
import { measureForm, optional } from '../../text-form.ts';

/** A file that has one row for each commune, with these numbers. */
const byCommune = (...measures: readonly string[]) => ({
  columns: ['id', ...measures],
  unique: ['id'],
  forms: Object.fromEntries(measures.map((column) => [column, optional(measureForm)])),
});

export default defineSource({
  id: 'acces-soins-droits-communes',
  title: {
    fr: 'Accessibilité aux soins 2023, recours aux soins et complémentaire santé 2024, allocataires et RSA 2023, par commune',
    en: 'Access to care 2023, use of care and complementary health cover 2024, benefit and RSA households 2023, by commune',
  },
  producer: 'DREES, CNAM, CNAF (compilation TerriBot)',
  licence: 'licence-ouverte-2.0',
  vintage: '2023–2024',
  landing: null,
  files: [
    {
      path: 'acces-soins-droits-communes/apl.parquet',
      bytes: 1950766,
      sha256: 'e13128ff06c70a830420fbc6e46152bfae52aab224f253b86c256c62319773e4',
      format: { kind: 'parquet' },
      table: 'raw_apl',
      ...byCommune('pop_apl', 'apl_gen', 'apl_65', 'apl_inf', 'apl_mk', 'apl_dent'),
      downloads: [],
    },
    {
      path: 'acces-soins-droits-communes/odf.parquet',
      bytes: 2606229,
      sha256: '2ac649141795b97ae26c650d2210ec3dbdb6e19a16020678459e8812f5c45564',
      format: { kind: 'parquet' },
      table: 'raw_odf',
      ...byCommune(
        'rg_pop',
        'rg_0_15',
        'cssnp_pop',
        'cssnp_0_15',
        'cssnp_16_24',
        'cssnp_25_54',
        'cssnp_55_64',
        'cssnp_65',
        'gen_16',
        'trait_16',
        'dent_16',
      ),
      downloads: [],
    },
    {
      path: 'acces-soins-droits-communes/rsa.parquet',
      bytes: 614470,
      sha256: 'ce721acaa68dd52e440cefb660eff17e318fe31a082c96d2671510aacb1492a2',
      format: { kind: 'parquet' },
      table: 'raw_rsa',
      ...byCommune('rsa_2023'),
      downloads: [],
    },
    {
      path: 'acces-soins-droits-communes/all.parquet',
      bytes: 2741056,
      sha256: '5ba5f4987e64b32c8b1356d5736a50e30f31803919a3799005979ba181db4e89',
      format: { kind: 'parquet' },
      table: 'raw_caf',
      ...byCommune('f_ndur'),
      downloads: [],
    },
  ],
  // code_link comes with code_passage.
  reads: ['commune', 'municipal_arrondissement', 'code_passage'],
  tables: [
    {
      name: 'apl_2023',
      description: 'Accessibilité potentielle localisée (APL) de la DREES en 2023',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        communeOf2025,
        {
          name: 'population',
          type: 'INTEGER',
          unit: 'persons',
          description: 'population retenue par la DREES : poids des moyennes',
        },
        ...withStatus(
          'gp',
          'consultations',
          'APL aux médecins généralistes, tous âges des médecins',
          'FLOAT',
        ),
        ...withStatus(
          'gp_under_66',
          'consultations',
          'APL aux médecins généralistes de 65 ans au plus',
          'FLOAT',
        ),
        ...withStatus(
          'nurses_per_10000',
          'per-10000',
          'APL aux infirmiers, équivalents temps plein pour 10 000 habitants',
          'FLOAT',
        ),
        ...withStatus(
          'physiotherapists_per_10000',
          'per-10000',
          'APL aux masseurs-kinésithérapeutes, équivalents temps plein pour 10 000 habitants',
          'FLOAT',
        ),
        ...withStatus(
          'dentists_per_10000',
          'per-10000',
          'APL aux chirurgiens-dentistes, équivalents temps plein pour 10 000 habitants',
          'FLOAT',
        ),
      ],
    },
    {
      name: 'rights_2024',
      description:
        'Bénéficiaires du régime général en 2024 : complémentaire santé, recours aux soins',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        communeOf2025,
        ...withStatus('insured', 'persons', 'bénéficiaires du régime général'),
        ...withStatus('insured_16_plus', 'persons', 'dont 16 ans ou plus'),
        ...withStatus(
          'css_free',
          'persons',
          'bénéficiaires de la complémentaire santé solidaire sans participation',
        ),
        ...withStatus(
          'no_gp_visit',
          'persons',
          '16 ans ou plus sans consultation de généraliste en 24 mois',
        ),
        ...withStatus(
          'without_treating_doctor',
          'persons',
          '16 ans ou plus sans médecin traitant déclaré',
        ),
        ...withStatus(
          'no_dentist_visit',
          'persons',
          '16 ans ou plus sans consultation de dentiste en 24 mois',
        ),
      ],
    },
    {
      name: 'caf_2023',
      description: 'Foyers allocataires des CAF en 2023, arrondis à 5',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        communeOf2025,
        ...withStatus(
          'caf_households',
          'households',
          'foyers bénéficiaires d’au moins une prestation légale',
        ),
        ...withStatus('rsa_households', 'households', 'foyers bénéficiaires du RSA'),
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
        fr: 'Zéros rétablis ; seules les communes sont gardées : un total publié révélerait par soustraction une commune masquée.',
        en: 'Zeros restored; only communes are kept: a published total would reveal a withheld commune by subtraction.',
      },
    },
    {
      defect: {
        fr: 'Paris, Lyon et Marseille valent 0 : leurs données sont aux arrondissements.',
        en: 'Paris, Lyon and Marseille hold 0: their data are in the arrondissements.',
      },
      treatment: {
        fr: 'Nombres additionnés, moyennes pondérées par la population de la DREES.',
        en: 'Counts added up, means weighted by the population of the DREES.',
      },
    },
    {
      defect: {
        fr: 'Un 0 de la CNAF ou de la CNAM n’en est pas un : il masque un petit nombre (moins de 5 à la CNAF, moins de 10 à la CNAM).',
        en: 'A 0 of the CNAF or the CNAM is not one: it hides a small number (under 5 at the CNAF, under 10 at the CNAM).',
      },
      treatment: {
        fr: 'Valeur retirée, donnée comme une fourchette ; la source s’arrête si une valeur plus petite apparaît.',
        en: 'Value withdrawn, given as a range; the source stops if a smaller value appears.',
      },
    },
    {
      defect: {
        fr: 'Des nombres de bénéficiaires de la complémentaire et d’assurés valent 0 dans de grandes communes (Sevran, 72 978 habitants) ou à côté de classes d’âge connues : la CNAM masque le total pour protéger une classe d’âge.',
        en: 'Some numbers of people covered or insured are 0 in large communes (Sevran, 72,978 inhabitants) or beside known age classes: the CNAM withholds the total to protect an age class.',
      },
      treatment: {
        fr: 'Secret, sans fourchette, à partir de 500 assurés ou à côté d’une classe d’âge connue ; le taux qui s’y rapporte est secret aussi.',
        en: 'Secret, without a range, from 500 insured people on or beside a known age class; so is the rate that depends on it.',
      },
    },
    {
      defect: {
        fr: 'Dans une vingtaine de communes, surtout d’Indre-et-Loire et d’Isère, les assurés dépassent de beaucoup la population (63 116 pour 135 habitants) : ils y sont rattachés par erreur.',
        en: 'In some twenty communes, mostly of Indre-et-Loire and Isère, the insured far exceed the population (63,116 for 135 inhabitants): they are attached there by mistake.',
      },
      treatment: {
        fr: 'Valeurs de la CNAM écartées dans ces communes, listées une à une.',
        en: 'CNAM values set aside in these communes, listed one by one.',
      },
    },
    {
      defect: {
        fr: 'Les communes rétablies en 2024 et 2025 valent 0, leur ancienne commune réunit tout ; cinq communes qui ont changé de code valent 0 partout.',
        en: 'Communes restored in 2024 and 2025 hold 0, their former commune holds everything; five communes that changed code hold 0 everywhere.',
      },
      treatment: {
        fr: 'Sans valeur : respectivement « scindée depuis » et « non disponible ».',
        en: 'No value: “split since” and “not available” respectively.',
      },
    },
    {
      defect: {
        fr: 'Pour les communes fusionnées en 2025, la compilation additionne les APL (16,9 consultations par habitant pour cinq communes réunies) ; pour celles de 2024, elle les moyenne sans poids.',
        en: 'For communes merged in 2025 the compilation adds up the APL (16.9 visits an inhabitant for five communes put together); for those of 2024 it averages them without weights.',
      },
      treatment: {
        fr: 'Sans valeur (« fusionnée depuis »), listées une à une.',
        en: 'No value (“merged since”), listed one by one.',
      },
    },
    {
      defect: {
        fr: 'L’APL vaut 0 là où la DREES n’a pas de population (Mayotte, villages détruits).',
        en: 'The APL is 0 where the DREES has no population (Mayotte, destroyed villages).',
      },
      treatment: {
        fr: 'Sans valeur ; les autres 0 sont gardés : aucune offre n’est accessible.',
        en: 'No value; the other 0s are kept: no supply is within reach.',
      },
    },
  ],
});
