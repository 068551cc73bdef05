import { drawTextPage } from '../../page/text-page.tsx';
import { SqlConsole } from './sql-console.tsx';

drawTextPage({
  page: 'data',
  title: 'sql.title',
  content: (files) => <SqlConsole files={files} />,
});
