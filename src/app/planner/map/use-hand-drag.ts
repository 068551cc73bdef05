import { useMemo, useRef } from 'react';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import { placeLayerIds } from '../../map/layers/place-layers.ts';
import type { DraggedPoint, MapDrag } from '../../map/view/drag.ts';
import type { MovedPlace } from '../hand/move-place.ts';
import type { HandMoves } from '../hand/use-hand-moves.ts';
import { usePlanner } from '../planner-context.ts';
import { CIRCLES } from './plan-marks.ts';

/**
 * What can be dragged and what that does to the scenario: the places added, then those of today;
 * null unless the reader works by hand. The same object as long as it is about the same service.
 *
 * @param places those of today, null until they have come
 */
export function useHandDrag(hand: HandMoves, places: PointsFile | null): MapDrag | null {
  const { plan, service } = usePlanner();
  const latest = useRef({ hand, places });
  latest.current = { hand, places };
  const isHand = plan.question === 'close';
  return useMemo(() => {
    if (!isHand) return null;
    const told = (tell: (hand: HandMoves, moved: MovedPlace) => void) => (point: DraggedPoint) => {
      const moved = movedPlace(point, latest.current.places);
      if (moved) tell(latest.current.hand, moved);
    };
    return {
      layers: [CIRCLES, placeLayerIds(`places-${service.id}`)[2]],
      // A place that is closed was moved, or is open no more: the map moves under its mark.
      canHold: ({ layer, properties }) => layer !== CIRCLES || properties.kind === 'new',
      onMove: told(({ hold }, moved) => hold(moved)),
      onDrop: told(({ drop }, moved) => drop(moved)),
      onCancel: () => latest.current.hand.hold(null),
    };
  }, [isHand, service.id]);
}

function movedPlace(
  { layer, properties, position }: DraggedPoint,
  places: PointsFile | null,
): MovedPlace | null {
  const [longitude, latitude] = position;
  if (layer !== CIRCLES) {
    const id = places?.ids[Number(properties.position)];
    return id === undefined ? null : { kind: 'existing', id, longitude, latitude };
  }
  return { kind: 'added', rank: Number(properties.rank), longitude, latitude };
}
