import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** What reading the imports of a project found. */
export interface LayerReport {
  /** How many modules were read: 0 would make every rule hold. */
  readonly modules: number;
  /** `rule: from → to`, sorted. */
  readonly violations: readonly string[];
}

/**
 * Applies the rules of `.dependency-cruiser.cjs` of `projectRoot` to the folders of `baseFolder`
 * (the same, unless a test checks the rules).
 */
export async function checkLayers(
  projectRoot: string,
  baseFolder = projectRoot,
  folders: readonly string[] = ['src', 'scripts', 'tests'],
): Promise<LayerReport> {
  const options = await extractOptions(join(projectRoot, '.dependency-cruiser.cjs'));
  const result = await cruise(
    [...folders],
    { ...options, baseDir: baseFolder, validate: true },
    undefined,
    { tsConfig: extractTsConfig(join(projectRoot, 'tsconfig.json')) },
  );
  const { summary, modules } = result.output as ICruiseResult;
  return {
    modules: modules.filter(
      ({ source, couldNotResolve }) => /\.tsx?$/.test(source) && !couldNotResolve,
    ).length,
    violations: summary.violations
      .map(({ rule, from, to, cycle }) => {
        const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
        return `${rule.name}: ${from} → ${path}`;
      })
      .sort(),
  };
}
