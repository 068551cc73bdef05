import { useMemo } from 'react';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import type { MapPicture } from '../../../map/map-picture.tsx';
import { useThemeInForce } from '../../use-theme-in-force.ts';
import type { ChanceCommunes } from './chance-communes.ts';
import { chanceCategories, neutralColour } from './cluster-palette.ts';

/** The communes as the map paints them: farther, nearer than in every draw, neither, no distance. */
export function useChancePicture(communes: ChanceCommunes, service: ServiceRecord): MapPicture {
  const theme = useThemeInForce();
  const { t, text } = useLanguage();
  return useMemo(() => {
    const { classes, farther, nearer, missing } = communes;
    const shown = [
      ...chanceCategories(theme).map(({ id, colour }) => ({
        label: t(`clusters.chance.category.${id}`),
        colour,
        count: { farther, nearer }[id],
      })),
      {
        label: t('clusters.chance.category.neither'),
        colour: neutralColour,
        count: classes.length - farther - nearer - missing,
      },
    ];
    return {
      level: 'commune',
      title: t('clusters.chance.legend', { service: text(service.ofOne) }),
      classes,
      categories: shown,
      missingCount: missing,
      describe: (position) => shown[classes[position]]?.label ?? t('legend.missing'),
    };
  }, [communes, service, theme, t, text]);
}
