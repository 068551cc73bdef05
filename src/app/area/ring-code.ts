/** Vertices of a ring, longitude and latitude in degrees; the first is not repeated at the end. */
export type OpenRing = readonly (readonly [longitude: number, latitude: number])[];

/** A drawn area keeps its address short. */
export const MOST_VERTICES = 200;

/** Ten-thousandths of a degree: about 11 m. */
const SCALE = 1e4;

/** Letters that need no escape in an address; five bits each, the sixth says that more follow. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

/** A ring as addresses hold it: rounded to 1e-4 degree, positions as steps from the one before. */
export function encodeRing(ring: OpenRing): string {
  let text = '';
  let before = [0, 0];
  for (const position of ring) {
    const rounded = position.map((degrees) => Math.round(degrees * SCALE));
    rounded.forEach((value, axis) => {
      text += encodeStep(value - before[axis]);
    });
    before = rounded;
  }
  return text;
}

/** Reads what `encodeRing` wrote; null unless it is 3 to 200 positions on Earth. */
export function decodeRing(text: string): OpenRing | null {
  const steps: number[] = [];
  let step = 0;
  let place = 1;
  for (const letter of text) {
    const bits = letters.indexOf(letter);
    if (bits < 0 || place > 2 ** 25) return null;
    step += (bits % MORE) * place;
    place *= MORE;
    if (bits >= MORE) continue;
    steps.push(step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    step = 0;
    place = 1;
  }
  if (place !== 1 || steps.length % 2 !== 0) return null;
  const ring: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    if (Math.abs(x) > 180 * SCALE || Math.abs(y) > 90 * SCALE) return null;
    ring.push([x / SCALE, y / SCALE]);
  }
  return ring.length >= 3 && ring.length <= MOST_VERTICES ? ring : null;
}

function encodeStep(step: number): string {
  let rest = step < 0 ? -2 * step - 1 : 2 * step;
  let text = '';
  while (rest >= MORE) {
    text += letters[MORE + (rest % MORE)];
    rest = Math.floor(rest / MORE);
  }
  return text + letters[rest];
}
