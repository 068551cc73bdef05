import { drawTextPage } from '../../page/text-page.tsx';
import { dataWords } from '../data-words.ts';
import { SqlConsole } from './sql-console.tsx';

drawTextPage({
  page: 'data',
  title: 'sql.title',
  words: dataWords,
  content: (files) => <SqlConsole files={files} />,
});
