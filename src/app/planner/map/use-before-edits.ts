import { useEffect, useMemo } from 'react';
import { type LevelPaint, withoutColour } from '../../map/layers/level-layers.ts';
import { usePlanner } from '../planner-context.ts';
import { changeColours } from './change-classes.ts';

/**
 * The communes before the first edit by hand: land, of which each is already there to be clicked, with
 * its code and its name. A first click would find none, or wait until they are read.
 *
 * @param isWaiting whether the map is drawn and there is nothing to answer yet.
 * @returns null where they are not needed.
 */
export function useBeforeEdits(isWaiting: boolean): LevelPaint | null {
  const { files, plan } = usePlanner();
  const level = files.manifest.levels.find(({ id }) => id === 'commune');
  const communes = isWaiting && plan.question === 'close' ? level : undefined;
  useEffect(() => {
    // Whoever needs them then is told why they do not come.
    if (communes) files.levelIndex(communes).catch(() => {});
  }, [files, communes]);
  return useMemo(
    () =>
      communes
        ? {
            tileLayer: 'commune',
            classes: new Int16Array(communes.count).fill(withoutColour.land),
            colours: changeColours,
          }
        : null,
    [communes],
  );
}
