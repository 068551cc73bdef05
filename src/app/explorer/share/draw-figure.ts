import { circleOpacity } from '../../map/layers/symbols/symbol-scale.ts';
import type { FigureStyle } from './figure-colours.ts';
import type { FigureEntry, FigureLayout } from './figure-layout.ts';
import { FADED_CIRCLE, pathsByFill, type VectorCircle, type VectorMap } from './svg-figure.ts';

/** Draws a figure with the picture of its map; the canvas has `ratio` pixels for each px of the layout. */
export function drawFigure(
  { width, height, items }: FigureLayout,
  picture: CanvasImageSource,
  style: FigureStyle,
  ratio: number,
  insets: readonly VectorMap[] = [],
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas to draw the figure with');
  context.scale(ratio, ratio);
  context.fillStyle = style.paper;
  context.fillRect(0, 0, width, height);
  // The map first: the scale lies over it.
  for (const item of items) {
    if (item.kind === 'map') {
      context.drawImage(picture, item.x, item.y, item.width, item.height);
    } else if (item.kind === 'inset') drawInset(context, item, insets[item.index], style);
    else continue;
    context.strokeStyle = style.rule;
    context.lineWidth = 1;
    context.strokeRect(item.x, item.y, item.width, item.height);
  }
  for (const item of items) {
    if (item.kind === 'text') {
      context.fillStyle = item.isMuted ? style.muted : style.ink;
      context.font = fontOf(item.size, item.family, style);
      context.fillText(item.text, item.x, item.y);
    } else if (item.kind === 'swatch') {
      context.save();
      context.beginPath();
      context.rect(item.x, item.y, item.width, item.height);
      context.clip();
      fillSwatch(context, item, style);
      context.restore();
      context.strokeStyle = style.rule;
      context.strokeRect(item.x, item.y, item.width, item.height);
    } else if (item.kind === 'circle') {
      drawCircle(context, { ...item, isFaded: false }, style);
    } else if (item.kind === 'line') {
      context.strokeStyle = style.ink;
      context.lineWidth = 1.5;
      context.beginPath();
      context.moveTo(item.x, item.y - 4);
      context.lineTo(item.x, item.y);
      context.lineTo(item.x + item.length, item.y);
      context.lineTo(item.x + item.length, item.y - 4);
      context.stroke();
    }
  }
  return canvas;
}

function drawCircle(
  context: CanvasRenderingContext2D,
  { x, y, radius, fill, isFaded, isRing }: VectorCircle,
  { halo }: FigureStyle,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  if (!isRing) {
    context.globalAlpha = isFaded ? FADED_CIRCLE : circleOpacity;
    context.fillStyle = fill;
    context.fill();
  }
  context.globalAlpha = isRing && isFaded ? FADED_CIRCLE : 1;
  context.strokeStyle = isRing ? fill : halo;
  context.lineWidth = isRing ? 1 : 0.6;
  if (isRing || !isFaded) context.stroke();
  context.globalAlpha = 1;
}

/** The areas of a small map, cut at its box. */
function drawInset(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Omit<Box, 'fill'>,
  map: VectorMap,
  style: FigureStyle,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = style.sea;
  context.fillRect(x, y, width, height);
  context.translate(x, y);
  context.scale(0.1, 0.1);
  for (const { fill, opacity, path } of pathsByFill(map)) {
    const areas = new Path2D(path);
    context.globalAlpha = opacity;
    if (fill === 'missing' || fill === 'secret') {
      context.save();
      context.clip(areas, 'evenodd');
      context.scale(10, 10);
      fillSwatch(context, { x: 0, y: 0, width, height, fill }, style);
      context.restore();
    } else {
      context.fillStyle = fill === 'land' ? style.land : fill;
      context.fill(areas, 'evenodd');
    }
  }
  context.globalAlpha = 1;
  context.strokeStyle = style.border;
  context.lineWidth = 6;
  context.lineJoin = 'round';
  context.stroke(new Path2D(map.borders.join('')));
  context.scale(10, 10);
  for (const circle of map.circles) drawCircle(context, circle, style);
  context.restore();
}

/** Widths of texts, by the fonts of the page. */
export function canvasMeasure(
  style: FigureStyle,
): (text: string, size: number, family: 'serif' | 'sans') => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no 2D canvas to measure texts with');
  return (text, size, family) => {
    context.font = fontOf(size, family, style);
    return context.measureText(text).width;
  };
}

function fontOf(size: number, family: 'serif' | 'sans', style: FigureStyle): string {
  return `${family === 'serif' ? 560 : 400} ${size}px ${style[family]}`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: FigureEntry['fill'];
}

function fillSwatch(
  context: CanvasRenderingContext2D,
  { x, y, width, height, fill }: Box,
  style: FigureStyle,
): void {
  const isHatch = fill === 'missing' || fill === 'secret';
  context.fillStyle = isHatch ? style.land : fill;
  context.fillRect(x, y, width, height);
  if (!isHatch) return;
  context.strokeStyle = style.muted;
  context.lineWidth = 1;
  context.setLineDash(fill === 'secret' ? [1.2, 2.6] : []);
  for (let offset = -height; offset < width; offset += 5) {
    context.beginPath();
    context.moveTo(x + offset, y + height);
    context.lineTo(x + offset + height, y);
    context.stroke();
  }
}
