import { checkContacts } from './contact.ts';

/**
 * What “what to do” says. To be revised by whoever deploys the site: each entry has the public page
 * where it was read and when; a link without a date of verification is not shown.
 */
export const contacts = checkContacts({
  revised: '2026-11-22',
  contacts: [
    {
      id: 'online-form',
      topic: 'refer',
      text: {
        fr: 'En ligne, à tout moment :',
        en: 'Online, at any time:',
      },
      source: 'https://antidiscriminations.fr/foire-aux-questions',
      read: '2026-11-22',
      link: {
        label: { fr: 'formulaire de saisine', en: 'online form (in French)' },
        url: 'https://formulaire.defenseurdesdroits.fr/',
        verified: '2026-09-25',
      },
    },
    {
      id: 'delegate',
      topic: 'refer',
      text: {
        fr: 'Auprès d’un délégué, qui reçoit gratuitement :',
        en: 'With a delegate, who receives people free of charge:',
      },
      source: 'https://www.cdad-ca-rennes.fr/delegue-du-defenseur-des-droits/',
      read: '2026-11-22',
      link: {
        label: { fr: 'trouver un délégué', en: 'find a delegate (in French)' },
        url: 'https://www.defenseurdesdroits.fr/saisir/delegues',
        verified: '2026-09-25',
      },
    },
    {
      id: 'post',
      topic: 'refer',
      text: {
        fr: 'Par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
        en: 'By post, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
      },
      source: 'https://antidiscriminations.fr/foire-aux-questions',
      read: '2026-11-22',
      link: null,
    },
    {
      id: 'discrimination-line',
      topic: 'refer',
      text: {
        fr: 'Discrimination : ses juristes répondent au 39 28 ;',
        en: 'Discrimination: its lawyers answer on 39 28;',
      },
      source: 'https://antidiscriminations.fr/foire-aux-questions',
      read: '2026-11-22',
      link: {
        label: { fr: 'antidiscriminations.fr', en: 'antidiscriminations.fr (in French)' },
        url: 'https://antidiscriminations.fr/foire-aux-questions',
        verified: '2026-11-22',
      },
    },
    {
      id: 'first-steps',
      topic: 'refer',
      text: {
        fr: 'Un service public doit d’abord avoir été sollicité, sauf pour une discrimination ou les droits d’un enfant.',
        en: 'A public service must first have been asked, except for discrimination or the rights of a child.',
      },
      source:
        'https://nxtbook.com/lextenso-editions/Gualino/978-2-297-02306-1/index.php?startid=29',
      read: '2026-11-22',
      link: null,
    },
    {
      id: 'town-halls',
      topic: 'officials',
      text: {
        fr: 'Une personne morale, une commune par exemple, peut aussi le saisir.',
        en: 'A body corporate, a commune for example, may also refer a case.',
      },
      source: 'https://cdad-manche.fr/delegues_du_defenseur_des_droits.php',
      read: '2026-11-22',
      link: null,
    },
    {
      id: 'headquarters',
      topic: 'officials',
      text: {
        fr: 'Siège (coordonnées de 2019, à vérifier) : TSA 90716, 75334 Paris Cedex 07, 09 69 39 00 00.',
        en: 'Headquarters (as of 2019, to be checked): TSA 90716, 75334 Paris Cedex 07, 09 69 39 00 00.',
      },
      source:
        'https://fdocuments.fr/document/rapport-un-droit-la-cantine-dfenseur-des-droits-repas-diffrencis.html',
      read: '2026-11-22',
      link: null,
    },
    {
      id: 'guide-discrimination',
      topic: 'guides',
      text: {
        fr: 'Discriminations dans les collectivités employeuses (2013) :',
        en: 'Discrimination in local authorities as employers (2013):',
      },
      source:
        'https://www.banquedesterritoires.fr/le-ministere-de-la-ville-diffuse-un-guide-pour-lutter-contre-les-discriminations',
      read: '2026-11-22',
      link: {
        label: { fr: 'présentation', en: 'about it (in French)' },
        url: 'https://www.banquedesterritoires.fr/le-ministere-de-la-ville-diffuse-un-guide-pour-lutter-contre-les-discriminations',
        verified: '2026-11-22',
      },
    },
    {
      id: 'guide-travellers',
      topic: 'guides',
      text: {
        fr: 'Droits des gens du voyage (2023) :',
        en: 'Rights of Travellers (2023):',
      },
      source: 'https://defenseurdesdroits.fr/gens-du-voyage',
      read: '2026-11-22',
      link: {
        label: { fr: 'fiches pratiques', en: 'practical sheets (in French)' },
        url: 'https://defenseurdesdroits.fr/gens-du-voyage',
        verified: '2026-11-22',
      },
    },
    {
      id: 'guide-canteens',
      topic: 'guides',
      text: {
        fr: 'Cantines scolaires, un droit pour tous les enfants (2019) :',
        en: 'School canteens, a right for all children (2019):',
      },
      source: 'https://anacej.fr/post/cantine-scolaire',
      read: '2026-11-22',
      link: {
        label: { fr: 'présentation', en: 'about it (in French)' },
        url: 'https://anacej.fr/post/cantine-scolaire',
        verified: '2026-11-22',
      },
    },
    {
      id: 'guide-waste',
      topic: 'guides',
      text: {
        fr: 'Collecte des déchets et droits des usagers (2018) :',
        en: 'Waste collection and the rights of users (2018):',
      },
      source:
        'https://www.vie-publique.fr/rapport/38122-valoriser-les-dechets-menagers-sans-devaloriser-les-droits-de-lusager',
      read: '2026-11-22',
      link: {
        label: { fr: 'rapport sur vie-publique.fr', en: 'report on vie-publique.fr (in French)' },
        url: 'https://www.vie-publique.fr/rapport/38122-valoriser-les-dechets-menagers-sans-devaloriser-les-droits-de-lusager',
        verified: '2026-11-22',
      },
    },
    {
      id: 'guide-public-services',
      topic: 'guides',
      text: {
        fr: 'Services publics dématérialisés (rapport de février 2022).',
        en: 'Public services moved online (report of February 2022).',
      },
      source:
        'https://blog.landot-avocats.net/2022/02/16/dematerialisation-des-services-publics-et-droits-des-usagers-suivi-et-nouvelles-preconisations-du-ddd/',
      read: '2026-11-22',
      link: null,
    },
    {
      id: 'france-services-offer',
      topic: 'france-services',
      text: {
        fr: 'Aide aux démarches d’au moins neuf organismes : allocations familiales, assurance maladie, retraite, Mutualité sociale agricole, emploi, La Poste, impôts, justice, titres d’identité.',
        en: 'Help with the formalities of at least nine bodies: family allowances, health insurance, pensions, the agricultural scheme, employment, La Poste, taxes, justice, identity papers.',
      },
      source: 'https://senat.fr/rap/r21-778/r21-7782.html',
      read: '2026-11-22',
      link: {
        label: { fr: 'trouver une France services', en: 'find a desk (in French)' },
        url: 'https://www.france-services.gouv.fr/',
        verified: null,
      },
    },
    {
      id: 'france-services-people',
      topic: 'france-services',
      text: {
        fr: 'Deux agents formés au moins y accueillent, démarches en ligne comprises.',
        en: 'At least two trained agents receive people, also for what is done online.',
      },
      source: 'https://www.cohesion-territoires.gouv.fr/france-services',
      read: '2026-11-22',
      link: null,
    },
  ],
});
