import { type KeptPlaces, keptPlaces } from '../../own/kept-places.ts';
import { sharedValue, useSharedValue } from '../../state/shared-value.ts';
import { formatOwnPlace } from '../address/own-place-code.ts';
import type { OwnPlace } from '../model/plan.ts';

/** The reader's places, brought from the explorer. */
interface OwnList {
  /** As the reader calls it. */
  readonly name: string;
  /** Each place once. */
  readonly places: readonly OwnPlace[];
}

/** undefined until this browser has said whether it keeps any. */
const list = sharedValue<OwnList | null | undefined>(undefined);

export const ownListSession = {
  /** Looks for what the explorer kept in this browser. */
  load: async () => {
    const kept = await keptPlaces.find();
    list.set(kept && listOf(kept));
  },
  forget: async () => {
    await keptPlaces.forget();
    list.set(null);
  },
} as const;

/** null where there is none, undefined as long as that is not known. */
export function useOwnList(): OwnList | null | undefined {
  return useSharedValue(list);
}

function listOf({ name, longitude, latitude, names = [] }: KeptPlaces): OwnList {
  const places = new Map<string, OwnPlace>();
  longitude.forEach((x, i) => {
    const called = names[i] ? { name: names[i] } : {};
    const place = { longitude: x, latitude: latitude[i], ...called };
    const code = formatOwnPlace(place);
    if (!places.has(code)) places.set(code, place);
  });
  return { name, places: [...places.values()] };
}
