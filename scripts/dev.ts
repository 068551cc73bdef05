import { join } from 'node:path';
import sirv from 'sirv';
import { createServer } from 'vite';
import { deriveOrExit } from '../src/etl/derive-or-exit.ts';
import { folders, projectRoot } from '../src/etl/folders.ts';
import { devPagesPlugin } from '../src/site/dev-pages-plugin.ts';

// The site with hot reload, on the edition derived from data/staged.
const { id } = await deriveOrExit((message) => console.log(message));
const server = await createServer({
  configFile: join(projectRoot, 'vite.config.ts'),
  plugins: [
    {
      name: 'serve-edition',
      configureServer: ({ middlewares }) => {
        for (const path of [`/edition/${id}`, '/edition']) {
          middlewares.use(path, sirv(folders.edition, { dev: true }));
        }
      },
    },
    devPagesPlugin(folders.edition),
  ],
});
await server.listen();
server.printUrls();
