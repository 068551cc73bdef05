import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { interfaceLocalesPlugin } from './src/site/interface-locales-plugin.ts';
import { measuresPlugin } from './src/site/measures-plugin.ts';
import { securityPolicyPlugin } from './src/site/security-policy-plugin.ts';

const pages = join(import.meta.dirname, 'src', 'app', 'pages');

/** Scripts of the pages that Vite does not render: the names of what they load do not change. */
const staticPages: Readonly<Record<string, string>> = {
  fiche: join(import.meta.dirname, 'src', 'app', 'sheet', 'main.ts'),
  indicateur: join(import.meta.dirname, 'src', 'app', 'indicator', 'main.ts'),
};

/**
 * Time after which a test is said to hang: what takes seconds takes minutes where others take the
 * cores, and a test waits for a state, never for a time.
 */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

function staticPage(matches: (script: string) => boolean): string | undefined {
  return Object.keys(staticPages).find((name) => matches(staticPages[name]));
}

export default defineConfig({
  root: process.env.VITEST ? import.meta.dirname : pages,
  publicDir: join(import.meta.dirname, 'public'),
  base: './',
  plugins: [
    react(),
    interfaceLocalesPlugin(),
    measuresPlugin(join(import.meta.dirname, 'src', 'core'), import.meta.dirname),
    securityPolicyPlugin(),
  ],
  build: {
    target: 'es2022',
    rollupOptions: {
      input: [
        ...readdirSync(pages, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('index.html'))
          .map((path) => join(pages, path)),
        ...Object.values(staticPages),
      ],
      output: {
        entryFileNames: ({ facadeModuleId }) =>
          `assets/${staticPage((script) => script === facadeModuleId) ?? '[name]-[hash]'}.js`,
        assetFileNames: ({ originalFileNames, names }) => {
          const page = staticPage((script) =>
            [...originalFileNames, ...names].some((name) =>
              name.endsWith(script.split(sep).slice(-2).join('/')),
            ),
          );
          return page ? `assets/${page}.css` : 'assets/[name]-[hash][extname]';
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      // Modules keep no state that a test could leave to another: they are read once a worker.
      {
        test: {
          name: 'unit',
          maxWorkers: 2,
          isolate: false,
          include: ['tests/{core,catalogue,app,sheet,site,checks}/**/*.test.{ts,tsx}'],
          setupFiles: [join(import.meta.dirname, 'tests', 'property-seed.ts')],
          ...patience,
        },
      },
      {
        test: {
          name: 'etl',
          maxWorkers: 2,
          isolate: false,
          include: ['tests/etl/**/*.test.ts'],
          setupFiles: [join(import.meta.dirname, 'tests', 'property-seed.ts')],
          ...patience,
        },
      },
      {
        test: {
          name: 'edition',
          maxWorkers: 2,
          isolate: false,
          include: ['tests/edition/**/*.test.ts'],
          setupFiles: [join(import.meta.dirname, 'tests', 'property-seed.ts')],
          ...patience,
        },
      },
      {
        // Sheets are rendered as the build renders them: by React without its development checks.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'browser',
          env: { NODE_ENV: 'production' },
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          ...patience,
          // Chromium itself fails now and then on busy cores; a second failure is the site's.
          retry: 1,
          expect: { poll: { timeout: 90_000 } },
          // Two browsers: drawing without a graphics card fills the cores, waiting does not.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
