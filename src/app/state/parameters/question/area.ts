import { decodeRing, encodeRing, type OpenRing } from '../../../area/ring-code.ts';
import type { Parameter } from '../../parameter.ts';
import { parseTerritory, type TerritoryRef } from '../view/territory.ts';

/**
 * An area of the reader's own: a drawn ring, all that lies within a distance of a territory, or a
 * file that was read in this page and that the address does not hold.
 */
export type OwnArea =
  | { readonly kind: 'ring'; readonly ring: OpenRing }
  | { readonly kind: 'around'; readonly territory: TerritoryRef; readonly km: number }
  | { readonly kind: 'file' };

/** The farthest that an area reaches around a territory, in kilometres. */
export const MOST_KM_AROUND = 200;

/** `trace,…` (see `ring-code.ts`), `autour,commune-69256,10` or `fichier`. */
export const area: Parameter<OwnArea | null> = {
  name: 'zone',
  initial: null,
  parse: (text, reading) => {
    const [kind, what = '', distance = ''] = text.split(',');
    if (text === 'fichier') return { kind: 'file' };
    if (kind === 'trace') {
      const ring = decodeRing(what);
      if (ring) return { kind: 'ring', ring };
    } else if (kind === 'autour') {
      const territory = parseTerritory(what, reading);
      if (!territory) return undefined;
      const km = Number(distance);
      if (distance !== '' && km > 0 && km <= MOST_KM_AROUND)
        return { kind: 'around', territory, km };
    }
    reading.reject('malformed');
    return undefined;
  },
  format: (own) => {
    if (!own) return null;
    if (own.kind === 'file') return 'fichier';
    if (own.kind === 'ring') return `trace,${encodeRing(own.ring)}`;
    const { territory, km } = own;
    return `autour,${territory.level}-${territory.code},${km}`;
  },
};
