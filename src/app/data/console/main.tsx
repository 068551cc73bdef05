import { drawTextPage } from '../../page/text-page.tsx';
import { dataWords } from '../data-words.ts';
import { SqlConsole } from './sql-console.tsx';

drawTextPage({
  words: dataWords,
  page: 'data',
  title: 'sql.title',
  content: (files) => <SqlConsole files={files} />,
});
