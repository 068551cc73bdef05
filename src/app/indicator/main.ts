import './indicator.css';
import { askedSheet } from '../page/prerendered/asked-sheet.ts';
import { pageLanguage } from '../page/prerendered/page-language.ts';
import { applyTheme } from '../page/prerendered/page-theme.ts';
import { showColourTwins } from './colour-twins.ts';
import { completeCode } from './complete-code.ts';

const query = new URLSearchParams(location.search);
const language = pageLanguage(query);

const isDark = () => document.documentElement.dataset.theme === 'dark';

// Paper is white: what is printed is printed light.
addEventListener('beforeprint', () => showColourTwins(false));
addEventListener('afterprint', () => showColourTwins(isDark()));

async function start(): Promise<void> {
  applyTheme(query.get('theme'), showColourTwins);
  const sheet = askedSheet(query);
  if (language === 'en' || sheet) {
    const { showAgain } = await import('./show-again.tsx');
    await showAgain(language, sheet);
    showColourTwins(isDark());
  }
  completeCode(language);
}

start().catch((error: unknown) => {
  // The page stays readable in French; why it is so is for whoever looks at the console.
  console.error(error);
  completeCode('fr');
});
