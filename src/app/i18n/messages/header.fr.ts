/** The header, in French. */
export const headerFr = {
  'site.title': 'Écarts — observatoire ouvert de l’accès aux droits',
  'site.tagline': 'Qui vit loin de ses droits ?',
  'nav.label': 'Navigation principale',
  'nav.explorer': 'Explorer',
  'nav.method': 'Méthode',
  'nav.quality': 'Qualité des données',
  'nav.legal': 'Mentions légales',
  'nav.language': 'English',
  'nav.language.label': 'Read this site in English',
  'nav.theme.label': 'Apparence',
  'nav.theme.system': 'Automatique',
  'nav.theme.light': 'Claire',
  'nav.theme.dark': 'Sombre',
  'nav.skip': 'Aller au contenu',
} as const;
