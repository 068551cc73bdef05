import { en as sheetEn } from '../../sheet/texts/en.ts';
import { fr as sheetFr } from '../../sheet/texts/fr.ts';
import type { SheetSection } from './sheet-sections.ts';

/** Words of what a script adds to a sheet. */
export interface ActionTexts {
  readonly print: string;
  readonly image: string;
  readonly imageFailed: string;
  readonly copyLink: string;
  readonly csv: string;
  readonly dataFailed: string;
  readonly exploreHere: string;
  readonly mapLoading: string;
  readonly mapHint: string;
  readonly mapFailed: string;
  readonly mapName: (name: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly embed: string;
  readonly close: string;
  readonly sections: string;
  readonly section: Readonly<Record<SheetSection, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly language: string;
  readonly height: string;
  readonly preview: string;
  readonly code: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly note: string;
}

export const actionTexts: Readonly<Record<'fr' | 'en', ActionTexts>> = {
  fr: {
    print: sheetFr.print,
    image: sheetFr.image,
    imageFailed: 'Ce navigateur ne sait pas faire l’image : imprimez plutôt la fiche.',
    copyLink: 'Copier le lien',
    csv: 'CSV (tableur)',
    dataFailed: 'Les données n’ont pas pu être lues : le lien JSON les donne.',
    exploreHere: 'Explorer la carte ici',
    mapLoading: 'La carte arrive…',
    mapHint: 'Un lieu désigné dit son nom.',
    mapFailed: 'La carte ne peut pas être dessinée ici : le lien l’ouvre dans l’explorateur.',
    mapName: (name) => `Carte : ${name}, à déplacer et agrandir`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    embed: sheetFr.embed,
    close: 'Fermer',
    sections: 'Sections',
    section: {
      resume: 'Population et carte',
      mots: 'En mots',
      acces: 'Accès',
      population: 'Population',
      zonages: 'Zonages',
      agir: 'Que faire',
    },
    theme: 'Apparence',
    themes: { system: 'celle du lecteur', light: 'claire', dark: 'sombre' },
    language: 'Langue',
    height: 'Hauteur de secours (pixels)',
    preview: 'Aperçu',
    code: 'Code à copier',
    link: 'Ou un simple lien',
    copy: 'Copier',
    copied: 'Copié',
    note: 'Ni traceur ni cookie. Le script ajuste la hauteur ; sans lui, la fiche défile dans son cadre.',
  },
  en: {
    print: sheetEn.print,
    image: sheetEn.image,
    imageFailed: 'This browser cannot make the picture: print the sheet instead.',
    copyLink: 'Copy the link',
    csv: 'CSV (spreadsheet)',
    dataFailed: 'The data could not be read: the JSON link gives them.',
    exploreHere: 'Explore the map here',
    mapLoading: 'The map is coming…',
    mapHint: 'A place that is pointed at says its name.',
    mapFailed: 'The map cannot be drawn here: the link opens it in the explorer.',
    mapName: (name) => `Map of ${name}, to move and zoom`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    embed: sheetEn.embed,
    close: 'Close',
    sections: 'Sections',
    section: {
      resume: 'Population and map',
      mots: 'In words',
      acces: 'Access',
      population: 'People',
      zonages: 'Zonings',
      agir: 'What to do',
    },
    theme: 'Appearance',
    themes: { system: 'the reader’s', light: 'light', dark: 'dark' },
    language: 'Language',
    height: 'Fallback height (pixels)',
    preview: 'Preview',
    code: 'Code to copy',
    link: 'Or a plain link',
    copy: 'Copy',
    copied: 'Copied',
    note: 'No tracker, no cookie. The script adjusts the height; without it the sheet scrolls in its frame.',
  },
};
