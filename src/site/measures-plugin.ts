import type { Plugin } from 'vite';

const moduleName = 'virtual:measures';
/** A module that is no file has, by convention, a name that begins with a null character. */
const resolvedName = `\0${moduleName}`;

/**
 * Gives the pages `virtual:measures`: the docstrings of the core, read when the site is built or
 * served, so that no generated file can be out of date.
 */
export function measuresPlugin(coreFolder: string, projectFolder: string): Plugin {
  return {
    name: 'measures',
    resolveId: (source) => (source === moduleName ? resolvedName : undefined),
    async load(id) {
      if (id !== resolvedName) return;
      // The compiler is large: loaded only when a page asks for the measures.
      const { coreFiles, readMeasures } = await import('./read-measures.ts');
      for (const file of coreFiles(coreFolder)) this.addWatchFile(file);
      const measures = readMeasures(coreFolder, projectFolder);
      return `export const measures = ${JSON.stringify(measures)};`;
    },
  };
}
