import { useMemo } from 'react';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { withoutColour } from '../../../map/layers/level-layers.ts';
import type { MapPicture } from '../../../map/map-picture.tsx';
import { useThemeInForce } from '../../use-theme-in-force.ts';
import type { ChanceCommunes } from './chance-communes.ts';
import { chanceCategories, neutralColour } from './cluster-palette.ts';
import type { FoundScope } from './cluster-scopes.ts';
import { pictureTitle } from './use-cluster-picture.ts';

/** The communes as the map paints them: farther, nearer than in every draw, neither, no distance. */
export function useChancePicture(
  communes: ChanceCommunes,
  service: ServiceRecord,
  scope: FoundScope | null,
): MapPicture {
  const theme = useThemeInForce();
  const words = useLanguage();
  return useMemo(() => {
    const { t, text } = words;
    const { classes } = communes;
    const shown = [
      ...chanceCategories(theme).map(({ id, colour }) => ({
        label: t(`clusters.chance.category.${id}`),
        colour,
      })),
      { label: t('clusters.chance.category.neither'), colour: neutralColour },
    ];
    return {
      level: 'commune',
      title: pictureTitle(
        t('clusters.chance.legend', { service: text(service.ofOne) }),
        scope,
        words,
      ),
      classes,
      categories: shown,
      describe: (position) =>
        shown[classes[position]]?.label ??
        t(classes[position] === withoutColour.land ? 'clusters.outside' : 'legend.missing'),
    };
  }, [communes, service, scope, theme, words]);
}
