import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl';

/** What is told of a tile that did not come; its state changes when it comes, or leaves the view. */
interface LostTile {
  readonly state: string;
}

/**
 * Tells what keeps the map from being whole, and null once nothing does any more: each tile that did
 * not come has come since, or is no longer in view.
 *
 * @returns forgets what was lost: everything is about to be asked for again.
 */
export function followFailures(
  map: Pick<MapLibre, 'on'>,
  onFailure: (error: unknown) => void,
): () => void {
  const tiles = new Set<LostTile>();
  /** Something else than a tile did not come, the list of them say. */
  let hasLostMore = false;
  map.on('error', (event: ErrorEvent & { readonly tile?: LostTile }) => {
    if (event.tile) tiles.add(event.tile);
    else hasLostMore = true;
    onFailure(event.error);
  });
  map.on('idle', () => {
    if (tiles.size === 0) return;
    for (const tile of tiles) if (tile.state !== 'errored') tiles.delete(tile);
    if (tiles.size === 0 && !hasLostMore) onFailure(null);
  });
  return () => {
    tiles.clear();
    hasLostMore = false;
  };
}
