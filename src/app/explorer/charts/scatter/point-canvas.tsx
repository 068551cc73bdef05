import { useEffect, useRef } from 'react';
import type { Size } from '../../../page/use-size.ts';
import styles from '../charts.module.css';
import { type PointPaint, pointPixels } from './point-pixels.ts';
import type { ScatterPoints } from './scatter-points.ts';

interface PointCanvasProps {
  /** null: the picture before stays until there are some. */
  readonly points: ScatterPoints | null;
  readonly mask: Uint8Array | null;
  readonly paint: PointPaint;
  readonly size: Size;
}

/** The points, painted in device pixels. */
export function PointCanvas({ points, mask, paint, size: { width, height } }: PointCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !canvas.current || !points) return;
    const pixels = pointPixels(points, mask, paint, { width, height, ratio: devicePixelRatio });
    canvas.current.width = pixels.width;
    canvas.current.height = pixels.height;
    context.putImageData(new ImageData(pixels.bytes, pixels.width, pixels.height), 0, 0);
  }, [points, mask, paint, width, height]);
  return <canvas ref={canvas} className={styles.canvas} style={{ width, height }} />;
}
