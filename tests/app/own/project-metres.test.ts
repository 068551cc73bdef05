import { describe, expect, it } from 'vitest';
import { degreesOf } from '../../../src/app/own/reading/project-metres.ts';

/** Metres north of the equator along the central meridian of UTM, by the integral that defines the arc. */
function northingOf(latitude: number): number {
  const [a, e2] = [6378137, 0.0066943800229];
  const radians = (latitude * Math.PI) / 180;
  const steps = 20_000;
  let metres = 0;
  for (let i = 0; i < steps; i++) {
    const at = ((i + 0.5) / steps) * radians;
    metres += ((a * (1 - e2)) / (1 - e2 * Math.sin(at) ** 2) ** 1.5) * (radians / steps);
  }
  return 0.9996 * metres;
}

describe('metres of the territories overseas', () => {
  it.each([
    ['utm-20n', -63, 16.2, 0],
    ['utm-22n', -51, 4.9, 0],
    ['utm-38s', 45, -12.8, 10_000_000],
    ['utm-40s', 57, -21.1, 10_000_000],
  ] as const)(
    '%s: its meridian is at 500 km, and its north is the arc of it',
    (system, longitude, latitude, falseNorthing) => {
      const found = degreesOf(system, 500_000, falseNorthing + northingOf(latitude))!;
      expect(found[0]).toBeCloseTo(longitude, 7);
      expect(found[1]).toBeCloseTo(latitude, 7);
    },
  );

  it('are none where the system has no such place', () => {
    expect(degreesOf('utm-40s', -1, 7_689_920)).toBeNull();
    expect(degreesOf('lambert-93', 337_810, 7_689_920)).toBeNull();
    expect(degreesOf('lambert-93', 700_000, 6_600_000)).toEqual([
      expect.closeTo(3, 9),
      expect.closeTo(46.5, 9),
    ]);
  });
});
