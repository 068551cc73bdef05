import { thresholdsKm } from '../../../../edition/thresholds.ts';
import { isMadeOfCommunes } from '../../../edition/made-of-communes.ts';
import type { OtherQuestion } from '../../../state/parameters/question/other-question.ts';

/** Whether the orders of two levels can be compared: in the same territories, or commune by commune. */
export function areComparable(first: string, second: string): boolean {
  return first === second || (isMadeOfCommunes(first) && isMadeOfCommunes(second));
}

/**
 * The question compared with one at `level`: the reader's where it can be, else the same one level
 * coarser, or at another distance where no other level can be compared.
 *
 * @param chosen the reader's; null until there is one.
 */
export function otherQuestionOf(
  chosen: OtherQuestion | null,
  level: string,
  thresholdKm: number,
): OtherQuestion {
  if (chosen && areComparable(level, chosen.level)) return chosen;
  if (isMadeOfCommunes(level)) {
    return {
      level: level === 'commune' ? 'epci' : 'commune',
      thresholdKm: chosen?.thresholdKm ?? thresholdKm,
    };
  }
  return {
    level,
    thresholdKm:
      chosen?.thresholdKm ?? thresholdsKm.find((km) => km !== thresholdKm) ?? thresholdKm,
  };
}
