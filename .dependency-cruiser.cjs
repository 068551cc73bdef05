const { join } = require('node:path');

// Who may import whom; ARCHITECTURE.md tells why. `npm run check` applies it, and so does a test.

/** A layer may import files of `allowed` layers only. */
function layer(name, allowed, comment) {
  return {
    name: `layer-${name}`,
    comment,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^(src|scripts|tests)/', pathNot: allowed.map((other) => `^src/${other}/`) },
  };
}

/** A layer may import nothing that is not its own: no package, no module of Node. */
function pure(name, comment) {
  return {
    name: `pure-${name}`,
    comment,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { dependencyTypesNot: ['local', 'type-only'], pathNot: '^src/' },
  };
}

/** Pages of the application: what is beside them in `src/app` is what they share. */
const pages = [
  'compare',
  'data',
  'explorer',
  'indicator',
  'method',
  'planner',
  'sheet',
  'statements',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core', ['core'], 'the statistical core is a library of its own'),
    pure('core', 'the statistical core depends on nothing: no package, no I/O'),
    layer(
      'edition',
      ['edition'],
      'the format of an edition depends on nobody who writes or reads it',
    ),
    pure('edition', 'the format of an edition runs in Node and in browsers'),
    layer('catalogue', ['catalogue', 'edition'], 'declarations know the format, not the machinery'),
    pure('catalogue', 'declarations are data'),
    layer(
      'sheet',
      ['sheet', 'core', 'edition'],
      'a fact-sheet is what is published and how it is written',
    ),
    {
      name: 'sheet-without-host',
      comment: 'fact-sheets are rendered in Node and in browsers: React, and nothing else',
      severity: 'error',
      from: { path: '^src/sheet/' },
      to: {
        dependencyTypesNot: ['local', 'type-only'],
        pathNot: '^src/|node_modules/react(-dom)?/',
      },
    },
    layer('etl', ['etl', 'core', 'edition', 'catalogue'], 'the ETL does not know the site'),
    layer(
      'app',
      ['app', 'core', 'edition', 'sheet'],
      'the application reads what is published, only',
    ),
    layer(
      'site',
      ['site', 'etl', 'edition', 'catalogue', 'core', 'sheet'],
      'the builder of pages does not run them',
    ),
    layer('checks', ['checks'], 'checks of the project know nothing of what they check'),
    ...pages.map((page) => ({
      name: `page-${page}`,
      comment: 'a page of the application knows no other, and what pages share knows none',
      severity: 'error',
      from: { path: '^src/app/', pathNot: `^src/app/${page}/` },
      to: { path: `^src/app/${page}/` },
    })),
    {
      name: 'no-node-in-app',
      comment: 'the application runs in a browser',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circular',
      comment: 'files that import each other cannot be read one at a time',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      // Vite’s own suffixes, and the modules that its plugins make.
      to: { couldNotResolve: true, pathNot: '[?](url|raw|worker)|^virtual:' },
    },
    {
      name: 'no-tests-from-code',
      comment: 'code does not depend on its tests, nor on command lines',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-development-package-in-app',
      comment: 'what the site needs is a dependency, not a development dependency',
      severity: 'error',
      from: { path: '^src/(app|core|edition)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
