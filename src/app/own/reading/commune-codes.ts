import type { OldCommune } from '../../../edition/files/old-communes-file.ts';

/** Communes of an edition, and the codes that are no more. */
export interface CommuneCodes {
  /** Position in the index of communes, by code. */
  readonly positions: ReadonlyMap<string, number>;
  readonly old: Readonly<Record<string, Pick<OldCommune, 'event' | 'successors'>>>;
}

/** What became of a code. */
export type FoundCommune =
  | {
      readonly position: number;
      /** `part`: an old code, or an arrondissement, whose territory is only part of the commune. */
      readonly kind: 'current' | 'renumbered' | 'part';
    }
  | 'unknown-code'
  | 'divided-commune';

/** Events that change the code of a commune and nothing else (INSEE, MOD). */
const renumberings = new Set(['41', '50']);

/** The commune of today that a code stands for. */
export function findCommune(code: string, { positions, old }: CommuneCodes): FoundCommune {
  const current = positions.get(code);
  if (current !== undefined) return { position: current, kind: 'current' };
  const whole = communeOfArrondissement(code);
  const gone = whole ? null : old[code];
  const successors = whole ? [whole] : (gone?.successors ?? []);
  if (successors.length > 1) return 'divided-commune';
  const position = positions.get(successors[0] ?? '');
  if (position === undefined) return 'unknown-code';
  const kind = gone?.event && renumberings.has(gone.event.kind) ? 'renumbered' : 'part';
  return { position, kind };
}

/** Paris, Lyon and Marseille have arrondissements with codes of their own. */
function communeOfArrondissement(code: string): string | null {
  if (/^751(0[1-9]|1\d|20)$/.test(code)) return '75056';
  if (/^6938[1-9]$/.test(code)) return '69123';
  return /^132(0[1-9]|1[0-6])$/.test(code) ? '13055' : null;
}
