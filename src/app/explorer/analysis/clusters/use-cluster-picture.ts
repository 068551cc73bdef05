import { useMemo } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { withoutColour } from '../../../map/layers/level-layers.ts';
import type { MapPicture } from '../../../map/map-picture.tsx';
import { useExplorer } from '../../explorer-context.ts';
import { type ClusterCategory, neutralColour } from './cluster-palette.ts';
import type { FoundScope } from './cluster-scopes.ts';
import type { FoundClusters } from './find-clusters.ts';

/** A category with the territories that are in it, and the people who live there. */
export interface CountedCategory extends ClusterCategory {
  readonly count: number;
  readonly population: number;
}

/**
 * @param cluster quadrant of each territory
 * @param population of each; null where it is unknown, which adds nobody.
 */
export function countedCategories(
  categories: readonly ClusterCategory[],
  cluster: ArrayLike<number>,
  population: readonly (number | null)[],
): CountedCategory[] {
  return categories.map((category) => {
    let count = 0;
    let people = 0;
    for (let i = 0; i < cluster.length; i++) {
      if (cluster[i] !== category.quadrant) continue;
      count++;
      people += population[i] ?? 0;
    }
    return { ...category, count, population: people };
  });
}

/** The clusters as the map paints them: the categories, then what is in none, then what has no value. */
export function useClusterPicture(
  { cluster, values }: FoundClusters,
  categories: readonly CountedCategory[],
  mode: 'values' | 'residual',
  scope: FoundScope | null,
): MapPicture {
  const { indicator, level } = useExplorer();
  const words = useLanguage();
  return useMemo(() => {
    const { t, text } = words;
    const classes = Int16Array.from(cluster, (quadrant, i) => {
      if (scope?.mask[i] === 0) return withoutColour.land;
      if (Number.isNaN(values[i])) return withoutColour.missing;
      const category = categories.findIndex((one) => one.quadrant === quadrant);
      return category < 0 ? categories.length : category;
    });
    const shown = [
      ...categories.map(({ id, colour }) => ({ label: t(`clusters.category.${id}`), colour })),
      { label: t('clusters.category.none'), colour: neutralColour },
    ];
    return {
      level: level.id,
      title: pictureTitle(
        t(`clusters.legend.${mode}`, { indicator: text(indicator.shortLabel) }),
        scope,
        words,
      ),
      classes,
      categories: shown,
      describe: (position) =>
        shown[classes[position]]?.label ??
        t(scope?.mask[position] === 0 ? 'clusters.outside' : 'legend.missing'),
    };
  }, [cluster, values, categories, level, indicator, mode, scope, words]);
}

/** Title of a picture of clusters, with the part of France where they were looked for by itself. */
export function pictureTitle(
  title: string,
  scope: FoundScope | null,
  words: ReturnType<typeof useLanguage>,
): string {
  return scope ? `${title} — ${scope.label(words)}` : title;
}
