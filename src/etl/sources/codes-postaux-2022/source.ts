import { defineSource } from '../../source.ts';
import { formerCommuneForm } from '../../text-form.ts';

export default defineSource({
  id: 'codes-postaux-2022',
  title: { fr: 'Base officielle des codes postaux', en: 'Official base of postcodes' },
  producer: 'La Poste',
  licence: 'licence-ouverte-2.0',
  vintage: '2022-03',
  landing: 'https://datanova.laposte.fr/datasets/laposte-hexasmal',
  files: [
    {
      path: 'codes-postaux-2022/laposte_hexasmal.csv',
      bytes: 2687923,
      sha256: '25412c73011e142174eddbf0b2be389e31b1807f8df174379a0a16bd7e21f9c4',
      format: { kind: 'csv', delimiter: ';' },
      table: 'raw_postcode',
      columns: [
        'Code_commune_INSEE',
        'Nom_commune',
        'Code_postal',
        'Ligne_5',
        'Libellé_d_acheminement',
        'latitude',
        'longitude',
      ],
      // Monaco has a postcode.
      forms: {
        Code_commune_INSEE: {
          ...formerCommuneForm,
          pattern: `${formerCommuneForm.pattern}|99[0-9]{3}`,
        },
      },
      downloads: [],
    },
  ],
  reads: ['commune', 'code_passage'],
  tables: [
    {
      name: 'postcode',
      description: 'Communes desservies par chaque code postal, sans doublon',
      key: ['postcode', 'commune'],
      columns: [
        { name: 'postcode', type: 'VARCHAR', description: 'code postal' },
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Une commune a une ligne par lieu-dit ou ancienne commune, et les arrondissements municipaux y sont des communes.',
        en: 'A commune has one row for each locality or former commune, and municipal arrondissements appear as communes.',
      },
      treatment: {
        fr: 'Un couple code postal – commune de 2025 n’est gardé qu’une fois ; les autres lignes sont des doublons.',
        en: 'A pair postcode – 2025 commune is kept once; the other rows are duplicates.',
      },
    },
    {
      defect: {
        fr: 'Les codes sont ceux des communes de 2022 : trois ont été scindées depuis.',
        en: 'Codes are those of the communes of 2022: three have been split since.',
      },
      treatment: {
        fr: 'Le code postal va à la commune que nomme la ligne 5, à défaut à toutes les communes issues de la scission.',
        en: 'The postcode goes to the commune named on line 5, failing that to every commune of the split.',
      },
    },
    {
      defect: {
        fr: 'Les coordonnées sont des centres de communes, et la Polynésie française est réduite à un seul point, faux.',
        en: 'Coordinates are centres of communes, and French Polynesia is reduced to one wrong point.',
      },
      treatment: {
        fr: 'Les coordonnées ne sont pas lues ; les territoires hors des communes de 2025 sont rejetés.',
        en: 'Coordinates are not read; territories outside the communes of 2025 are rejected.',
      },
    },
  ],
});
