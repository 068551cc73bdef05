import './sheet.css';
import { pageLanguage } from '../page/prerendered/page-language.ts';
import { applyTheme } from '../page/prerendered/page-theme.ts';
import { actionTexts } from './action-texts.ts';
import { addActions } from './actions.ts';
import { nameSheetInLinks } from './asked-links.ts';
import { embedSheet } from './embed-sheet.ts';
import { addExploreHere } from './explore-here.ts';
import { followSuccessor, sayOldCommune } from './old-commune.ts';

const query = new URLSearchParams(location.search);
const language = pageLanguage(query);
const isEmbedded = query.has('embed');
const isNotFound = 'notFound' in document.documentElement.dataset;
const isOldCommune = 'old' in document.documentElement.dataset;

async function start(): Promise<void> {
  applyTheme(query.get('theme'));
  if (isNotFound) return;
  if (isOldCommune) {
    if (isEmbedded && !followSuccessor(query)) embedSheet(query);
    return;
  }
  if (language === 'en') {
    const { showEnglish } = await import('./show-english.tsx');
    await showEnglish();
  }
  nameSheetInLinks();
  if (isEmbedded) {
    addExploreHere(actionTexts[language]);
    embedSheet(query);
    await sayOldCommune(query, language);
  } else {
    addActions(language);
  }
}

start().catch((error: unknown) => {
  // The page stays readable in French; why it is so is for whoever looks at the console.
  console.error(error);
  if (!isEmbedded) addActions('fr');
});
