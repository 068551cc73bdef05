import { typesetFrench } from '../../edition/writing/french-typography.ts';
import type { Language } from '../../edition/writing/number-format.ts';

const english: readonly (readonly [RegExp, string])[] = [
  [/\bdu lundi au vendredi\b/g, 'Monday to Friday'],
  [/\blundi\b/g, 'Monday'],
  [/\bmardi\b/g, 'Tuesday'],
  [/\bmercredi\b/g, 'Wednesday'],
  [/\bjeudi\b/g, 'Thursday'],
  [/\bvendredi\b/g, 'Friday'],
  [/\bsamedi\b/g, 'Saturday'],
  [/\bantenne\b/g, 'branch'],
  [/\brendez-vous possible\b/g, 'appointments'],
  [/\btél\./g, 'tel.'],
  [/\bau même lieu :/g, 'same place:'],
  [/\bconseil de prud’hommes\b/g, 'employment tribunal'],
  [/\btribunal de commerce\b/g, 'commercial court'],
  [/\bconseil départemental de l’accès au droit\b/g, 'département council for access to the law'],
  [
    /\bitinérante : adresse de la structure, non de ses arrêts\b/g,
    'itinerant: address of its base, not of its stops',
  ],
  [/ ;/g, ';'],
];

/** Hours and telephone as the list gives them: `09:00 - 12:00` → `9 h–12 h`; days are translated. */
export function placeDetail(detail: string, language: Language): string {
  const compact = detail.replace(
    /\b0?(\d{1,2}):(\d{2})(?: - 0?(\d{1,2}):(\d{2}))?/g,
    (_, hour: string, minute: string, endHour?: string, endMinute?: string) => {
      const start = clock(hour, minute, language);
      return endHour === undefined || endMinute === undefined
        ? start
        : `${start}–${clock(endHour, endMinute, language)}`;
    },
  );
  if (language === 'fr') return typesetFrench(compact);
  return english.reduce((text, [french, word]) => text.replace(french, word), compact);
}

function clock(hour: string, minute: string, language: Language): string {
  if (language === 'en') return `${hour}:${minute}`;
  return minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`;
}
