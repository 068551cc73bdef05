import type { Map as MapLibre } from 'maplibre-gl';
import type { MapColours } from './map-colours.ts';

/** Images of the style: hatches for what has no colour, shapes for places. */
export type MarkShape =
  | 'circle'
  | 'hollow-circle'
  | 'diamond'
  | 'triangle'
  | 'triangle-right'
  | 'triangle-down'
  | 'triangle-left'
  | 'square'
  | 'small-square'
  | 'dashed-circle';

const PIXEL_RATIO = 2;

/** Shape of the places of a service: colour is never the only difference. */
export function shapeOf(service: string, itinerant: boolean, history: boolean): MarkShape {
  if (itinerant || history) return 'hollow-circle';
  if (service.startsWith('delegues')) return 'diamond';
  if (service === 'justice') return 'square';
  if (service === 'la-poste') return 'small-square';
  return 'circle';
}

/** (Re)draws every image in the colours of the theme. */
export function addPatterns(
  map: MapLibre,
  colours: MapColours,
  services: readonly { readonly id: string; readonly shape: MarkShape }[],
): void {
  const put = (id: string, image: ImageData) => {
    if (map.hasImage(id)) map.removeImage(id);
    map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  };
  put('hatch-missing', hatch(8, colours.muted, colours.land, 0.8, []));
  put('hatch-secret', hatch(8, colours.muted, colours.land, 1.2, [1.2, 2.6]));
  put('hatch-zone-1', hatch(10, colours.zoneFrr, null, 1.1, []));
  put('hatch-zone-2', hatch(5, colours.zoneFrr, null, 1.1, []));
  for (const { id, shape } of services)
    put(`place-${id}`, mark(shape, colours.network(id), colours.halo));
}

const quarterTurns = {
  triangle: 0,
  'triangle-right': 1,
  'triangle-down': 2,
  'triangle-left': 3,
} as const;

/** Shapes of the reader's own places, one a file: all of one colour. */
export const ownShapes = Object.keys(quarterTurns) as (keyof typeof quarterTurns)[];

/** Name of the hatch of the n-th hatched class of a zoning, from the sparsest. */
export function zoneHatch(position: number): string {
  return `hatch-zone-${Math.min(position, 1) + 1}`;
}

function canvas(size: number): OffscreenCanvasRenderingContext2D {
  const pixels = size * PIXEL_RATIO;
  const context = new OffscreenCanvas(pixels, pixels).getContext('2d');
  if (!context) throw new Error('no 2D canvas to draw map images with');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  return context;
}

function image(context: OffscreenCanvasRenderingContext2D): ImageData {
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** Diagonal lines that tile without a seam; dashed ones look dotted. */
function hatch(
  size: number,
  colour: string,
  background: string | null,
  width: number,
  dashes: readonly number[],
): ImageData {
  const context = canvas(size);
  if (background) {
    context.fillStyle = background;
    context.fillRect(0, 0, size, size);
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  for (const offset of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(offset, size);
    context.lineTo(offset + size, 0);
    context.stroke();
  }
  return image(context);
}

function mark(shape: MarkShape, colour: string, halo: string): ImageData {
  const size = 16;
  const context = canvas(size);
  const middle = size / 2;
  context.beginPath();
  if (shape === 'circle' || shape === 'hollow-circle')
    context.arc(middle, middle, 5, 0, 2 * Math.PI);
  else if (shape === 'diamond') {
    context.moveTo(middle, 1.5);
    context.lineTo(size - 1.5, middle);
    context.lineTo(middle, size - 1.5);
    context.lineTo(1.5, middle);
    context.closePath();
  } else if (shape.startsWith('triangle')) {
    context.translate(middle, middle);
    context.rotate(quarterTurns[shape as keyof typeof quarterTurns] * (Math.PI / 2));
    context.translate(-middle, -middle);
    context.moveTo(middle, 1.5);
    context.lineTo(size - 1.5, size - 2.5);
    context.lineTo(1.5, size - 2.5);
    context.closePath();
  } else {
    const side = shape === 'square' ? 9 : 6;
    context.rect(middle - side / 2, middle - side / 2, side, side);
  }
  if (shape === 'dashed-circle') {
    context.lineWidth = 1.6;
    context.setLineDash([2.4, 1.6]);
    context.strokeStyle = colour;
    context.stroke();
  } else if (shape === 'hollow-circle') {
    context.fillStyle = halo;
    context.fill();
    context.lineWidth = 2.2;
    context.strokeStyle = colour;
    context.stroke();
  } else {
    context.lineWidth = 2;
    context.strokeStyle = halo;
    context.stroke();
    context.fillStyle = colour;
    context.fill();
  }
  return image(context);
}
