import type { PolygonGeometry } from '../../core/geo/shapes/polygon.ts';
import { sharedValue, useSharedValue } from '../state/shared-value.ts';
import { MOST_VERTICES, type OpenRing } from './ring-code.ts';

/** An area read from a file of the reader: it stays in this page. */
export interface UploadedArea {
  readonly name: string;
  readonly geometry: PolygonGeometry;
  /** Types of what the file holds besides areas. */
  readonly leftOut: readonly string[];
}

/** What the page knows of areas and its address does not. */
export interface AreaSession {
  /** Vertices of the ring that is being drawn; null when none is. */
  readonly draft: OpenRing | null;
  readonly uploaded: UploadedArea | null;
  /** Number of files read so far: tells one upload from the next. */
  readonly uploads: number;
}

const session = sharedValue<AreaSession>({ draft: null, uploaded: null, uploads: 0 });

function change(next: Partial<AreaSession>): void {
  session.set({ ...session.get(), ...next });
}

/** The one session of the page: a reload forgets it, the back button does not. */
export const areaSession = {
  get: session.get,
  setDraft: (draft: OpenRing | null) => change({ draft }),
  setUploaded: (uploaded: UploadedArea) => change({ uploaded, uploads: session.get().uploads + 1 }),
} as const;

/** What the reader draws or brings as an area; the view is drawn again when it changes. */
export function useAreaSession(): AreaSession {
  return useSharedValue(session);
}

/** A ring with one vertex more; one that repeats the last, or is one too many, changes nothing. */
export function withVertex(ring: OpenRing, vertex: readonly [number, number]): OpenRing {
  const rounded = [Math.round(vertex[0] * 1e4) / 1e4, Math.round(vertex[1] * 1e4) / 1e4] as const;
  const last = ring.at(-1);
  const isRepeated = last && last[0] === rounded[0] && last[1] === rounded[1];
  return isRepeated || ring.length >= MOST_VERTICES ? ring : [...ring, rounded];
}
