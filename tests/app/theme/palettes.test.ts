import { interpolateLab, piecewise, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { palettes, schemes, sequentialScale } from '../../../src/app/theme/palettes.ts';
import { divergingScale } from '../../../src/sheet/colours/scales.ts';
import { deficiencies, distance, seen } from './colour-vision.ts';
import { contrast, themes } from './tokens.ts';

const eyes = Object.keys(deficiencies);
const lightnessOf = (scale: readonly string[], eye: string) =>
  scale.map((colour) => seen(colour, eye)[0]);

describe.each(themes)('$theme theme', ({ theme, tokens }) => {
  const scales = schemes.flatMap((scheme) =>
    [6, 9].map((count) => ({
      name: `${scheme}, ${count} classes`,
      count,
      scale: sequentialScale(scheme, 'neutral', theme, count),
    })),
  );

  it.each(scales)('$name: each class is further from the paper, whatever the eyes', (one) => {
    expect(one.scale).toHaveLength(one.count);
    for (const eye of eyes) {
      const lightness = lightnessOf(one.scale, eye);
      for (let i = 1; i < lightness.length; i++) {
        const step =
          theme === 'light' ? lightness[i - 1] - lightness[i] : lightness[i] - lightness[i - 1];
        expect(step, `${one.scale[i]}, ${eye}`).toBeGreaterThan(4);
        const apart = distance(one.scale[i - 1], one.scale[i], eye);
        expect(apart, `${one.scale[i]}, ${eye}`).toBeGreaterThan(one.count > 6 ? 4 : 7);
      }
    }
  });

  it.each(scales)(
    '$name: the lowest class is near the land, the highest stands out',
    ({ scale }) => {
      expect(contrast(scale[0], tokens.land)).toBeLessThan(1.3);
      expect(contrast(scale[scale.length - 1], tokens.land)).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(eyes)('a gap is paler towards the reference, and its sides stay apart: %s', (eye) => {
    const scale = divergingScale('neutral', theme);
    const lightness = lightnessOf(scale, eye).map((one) => (theme === 'light' ? -one : one));
    for (let i = 1; i <= 3; i++) {
      expect(lightness[3 - i]).toBeGreaterThan(lightness[4 - i]);
      expect(lightness[3 + i]).toBeGreaterThan(lightness[2 + i]);
      expect(distance(scale[3 - i], scale[3 + i], eye)).toBeGreaterThan(15);
    }
    expect(divergingScale('higher-is-better', theme)).toEqual(scale.toReversed());
  });

  it.each(eyes)(
    'a plan’s changes are paler the smaller, and no gain looks like a loss: %s',
    (eye) => {
      const { nearer, farther } = palettes[theme].change;
      for (const side of [nearer, farther.toReversed()]) {
        const lightness = lightnessOf(side, eye).map((one) => (theme === 'light' ? one : -one));
        for (let i = 1; i < side.length; i++) {
          expect(lightness[i], `${side[i]}`).toBeGreaterThan(lightness[i - 1] + 4);
        }
      }
      for (const gain of nearer) {
        for (const loss of farther)
          expect(distance(gain, loss, eye), `${gain} ${loss}`).toBeGreaterThan(10);
      }
    },
  );

  it.each(eyes)('colours that are not in order stay apart: %s', (eye) => {
    const { crossed, lens, clusters } = palettes[theme];
    const categories = [
      crossed,
      lens,
      Object.values(clusters).flatMap((one) => Object.values(one)),
    ];
    for (const colours of categories) {
      for (let i = 0; i < colours.length; i++) {
        for (let j = 0; j < i; j++) {
          const apart = distance(colours[i], colours[j], eye);
          expect(apart, `${colours[i]} and ${colours[j]}`).toBeGreaterThan(10);
        }
      }
    }
  });
});

it.each(schemes)('%s goes in nine steps through the colours of its six', (scheme) => {
  for (const { theme } of themes) {
    const six = sequentialScale(scheme, 'neutral', theme, 6);
    const colourAt = piecewise(interpolateLab, [...six]);
    const nine = Array.from({ length: 9 }, (_, i) => rgb(colourAt(i / 8)).formatHex());
    expect(six).toHaveLength(6);
    for (const count of [7, 9]) {
      expect(sequentialScale(scheme, 'neutral', theme, count)).toEqual(nine);
    }
  }
});
