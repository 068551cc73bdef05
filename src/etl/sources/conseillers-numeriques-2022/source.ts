import { defineSource } from '../../source.ts';
import { countForm, formerCommuneForm, optional } from '../../text-form.ts';

export default defineSource({
  id: 'conseillers-numeriques-2022',
  title: {
    fr: 'Conseillers numériques France services : structures d’accueil au 16 juin 2022',
    en: 'France services digital advisers: host organisations on 16 June 2022',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2022-06-16',
  landing:
    'https://www.data.gouv.fr/fr/datasets/conseiller-numerique-liste-des-structures-validees-par-le-comite-de-selection-conum-et-conum-coordinateur/',
  files: [
    {
      path: 'conseillers-numeriques-2022/cnfs_202206.json',
      bytes: 1224898,
      sha256: '9c4e704cfc7c3527ef78f2d5d56e83d45a1b2f50ec27d488e76919da03e8668d',
      format: { kind: 'json' },
      table: 'raw_digital_adviser_2022',
      columns: [
        'raison_sociale',
        'commune_insee',
        'département',
        'région',
        'nb_cnfs',
        'date_de_validation_en_comité_de_sélection',
        'type',
        'siret',
        'code_département',
        'adresse',
        'insee_com',
        'code_postal',
        'investissement_financier_estimatif_total_de_l.etat',
        'zrr',
        'qpv',
        'france_services',
        'code_postal_bis',
        'latitude',
        'longitude',
        'result_score',
        'result_label',
        'result_postcode',
        'result_citycode',
        'siret_doublon',
        'cp_differents',
        'adresse_absente',
        'geocodage_manuel',
        'id',
        'insee_dep',
        'lib_dep',
        'insee_reg',
        'lib_reg',
      ],
      unique: ['id'],
      forms: { nb_cnfs: countForm, insee_com: optional(formerCommuneForm) },
      downloads: [],
    },
  ],
  reads: ['commune', 'municipal_arrondissement', 'code_passage', 'postcode'],
  tables: [
    {
      name: 'conseiller_numerique_2022',
      description:
        'Conseillers numériques validés par commune du siège de l’employeur : le lieu d’accueil du public n’est pas connu',
      key: ['commune'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025 du siège' },
        { name: 'advisers', type: 'USMALLINT', description: 'postes de conseiller validés' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'L’adresse est celle de l’employeur, non du lieu où le public est reçu ; un département ou une association compte pour une seule commune.',
        en: 'The address is that of the employer, not where people are received; a département or an association counts for one commune only.',
      },
      treatment: {
        fr: 'Compté par commune, sans distance.',
        en: 'Counted by commune, without distance.',
      },
    },
    {
      defect: {
        fr: 'Sept lignes n’ont ni nom, ni adresse, ni code de commune.',
        en: 'Seven rows have no name, address or commune code.',
      },
      treatment: { fr: 'Rejetées une à une.', en: 'Rejected one by one.' },
    },
    {
      defect: {
        fr: 'Des communes sont confondues avec un homonyme d’un autre département (Saint-Benoît de La Réunion avec celui des Alpes-de-Haute-Provence).',
        en: 'Some communes are mistaken for a homonym of another département (Saint-Benoît in Réunion for that of Alpes-de-Haute-Provence).',
      },
      treatment: {
        fr: 'Corrigées quand le code postal déclaré désigne l’homonyme ; sinon le siège fait foi, et l’écart est signalé.',
        en: 'Corrected where the declared postcode names the homonym; otherwise the seat prevails, and the gap is flagged.',
      },
    },
    {
      defect: {
        fr: 'Douze lignes sans coordonnées, des points de Guyane dans l’Hexagone et des échappements comme <e9> dans les adresses géocodées.',
        en: 'Twelve rows without coordinates, points of French Guiana in mainland France and escapes such as <e9> in the geocoded addresses.',
      },
      treatment: {
        fr: 'Sans effet : ni les coordonnées, ni ces adresses ne sont lues.',
        en: 'Without effect: neither the coordinates nor those addresses are read.',
      },
    },
  ],
});
