import './sheet.css';
import { addActions } from './actions.ts';
import { embedSheet } from './embed-sheet.ts';
import { sheetLanguage } from './sheet-language.ts';
import { applyTheme } from './sheet-theme.ts';

const query = new URLSearchParams(location.search);
const language = sheetLanguage(query);

async function start(): Promise<void> {
  applyTheme(query.get('theme'));
  if (language === 'en') {
    const { showEnglish } = await import('./show-english.tsx');
    await showEnglish();
  }
  if (query.has('embed')) embedSheet(query);
  else addActions(language);
}

start().catch((error: unknown) => {
  // The page stays readable in French; why it is so is for whoever looks at the console.
  console.error(error);
  if (!query.has('embed')) addActions('fr');
});
