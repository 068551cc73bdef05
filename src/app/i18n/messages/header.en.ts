import type { headerFr } from './header.fr.ts';

/** The header, in English. */
export const headerEn: Record<keyof typeof headerFr, string> = {
  'nav.label': 'Main navigation',
  'nav.explorer': 'Explore',
  'nav.compare': 'Compare',
  'nav.planner': 'Plan',
  'nav.data': 'Data',
  'nav.method': 'Method',
  'nav.menu': 'Menu',
  'sheet.peek': 'Raise the panel',
  'sheet.half': 'Raise the panel further',
  'sheet.full': 'Lower the panel',
  'nav.quality': 'Data quality',
  'nav.legal': 'Legal notice',
  'nav.accessibility': 'Accessibility',
  'nav.footer': 'About this site',
  'nav.language.label': 'Lire ce site en français',
  'nav.theme.label': 'Appearance',
  'nav.theme.system': 'Automatic',
  'nav.theme.light': 'Light',
  'nav.theme.dark': 'Dark',
  'nav.skip': 'Skip to content',
};
