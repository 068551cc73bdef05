import './indicator.css';
import { sheetLanguage } from '../sheet/sheet-language.ts';
import { applyTheme } from '../sheet/sheet-theme.ts';
import { completeCode } from './complete-code.ts';

const query = new URLSearchParams(location.search);
const language = sheetLanguage(query);

async function start(): Promise<void> {
  applyTheme(query.get('theme'));
  if (language === 'en') {
    const { showEnglish } = await import('./show-english.tsx');
    await showEnglish();
  }
  completeCode(language);
}

start().catch((error: unknown) => {
  // The page stays readable in French; why it is so is for whoever looks at the console.
  console.error(error);
  completeCode('fr');
});
