import type { Manifest } from '../../edition/manifest.ts';
import { filteredZonings } from '../edition/filtered-zonings.ts';
import { ownLayers } from '../map/layers/zone-layers.ts';
import { OWN_COUNT, ownIndicatorIds, ownPointsIds } from '../own/own-ids.ts';
import type { FormerCommunes } from './former-communes.ts';
import type { KnownIds } from './parameter.ts';

/**
 * What an address may name in this edition.
 *
 * @param formerCommunes those of the link that the page was opened with.
 */
export function knownIds(manifest: Manifest, formerCommunes?: FormerCommunes): KnownIds {
  return {
    formerCommunes,
    services: manifest.services.map(({ id }) => id),
    // A link may say that there was a file of the reader's.
    indicators: [...manifest.indicators.map(({ id }) => id), ...ownIndicatorIds, OWN_COUNT],
    mappedLevels: manifest.levels.filter(({ mapped }) => mapped).map(({ id }) => id),
    levels: manifest.levels.map(({ id }) => id),
    layers: [
      ...ownLayers,
      ...ownPointsIds,
      ...manifest.landmarks.map(({ id }) => id),
      ...manifest.zonings.filter(({ drawn }) => drawn !== 'none').map(({ id }) => id),
    ],
    zoneClasses: filteredZonings(manifest).flatMap(({ id, classes }) =>
      classes.map((one) => `${id}.${one.id}`),
    ),
  };
}
