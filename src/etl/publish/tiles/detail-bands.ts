import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';

/** A range of zooms that share one simplification of the communes. */
export interface DetailBand {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Detail kept, as the distance below which it is dropped; 0 keeps the staged shapes. */
  readonly intervalMetres: number;
}

/** A tile of 512 px shows about 40 km ÷ 2^(zoom − 10) at our latitudes: half a pixel is invisible. */
export const detailBands: readonly DetailBand[] = [
  { minZoom: 3, maxZoom: 5, intervalMetres: 2400 },
  { minZoom: 6, maxZoom: 7, intervalMetres: 600 },
  { minZoom: 8, maxZoom: 9, intervalMetres: 0 },
];

/** Simplifies all communes together: neighbours keep their shared borders, and no commune vanishes. */
export async function simplifyTogether(
  topojson: Uint8Array,
  intervalMetres: number,
): Promise<Topology> {
  if (intervalMetres === 0) return JSON.parse(Buffer.from(topojson).toString('utf8'));
  const output = await mapshaper.applyCommands(
    `-i communes.json -simplify weighted interval=${intervalMetres} keep-shapes -o simplified.json format=topojson no-quantization`,
    { 'communes.json': Buffer.from(topojson) },
  );
  return JSON.parse(Buffer.from(output['simplified.json']).toString('utf8'));
}
