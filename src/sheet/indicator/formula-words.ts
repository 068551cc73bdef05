import type {
  ComputationInput,
  IndicatorComputation,
} from '../../edition/files/computations-file.ts';
import { typesetFrench } from '../../edition/writing/french-typography.ts';
import type { Language, NumberFormat } from '../../edition/writing/number-format.ts';

/**
 * The formula of an indicator in words, made from the expression that was run: columns by their
 * meaning in French, by their name in English.
 */
export function formulaWords(computation: IndicatorComputation, format: NumberFormat): string {
  const words = writtenFormula(computation, format);
  return format.language === 'fr' ? typesetFrench(words) : words;
}

function writtenFormula(
  { measure, inputs }: IndicatorComputation,
  { language, plain, decimal }: NumberFormat,
): string {
  const of = (part: string) => {
    const input = inputs.find((one) => one.part === part);
    return input ? named(input, language) : '';
  };
  const factor = typeof measure.factor === 'number' && measure.factor !== 1 ? measure.factor : null;
  const times = factor === null ? '' : `${decimal(factor, 0)} × `;
  const upTo = typeof measure.withheldUpTo === 'number' ? measure.withheldUpTo : null;
  const error = typeof measure.roundedTo === 'number' ? Math.floor(measure.roundedTo / 2) : 0;
  const withheld = [
    ...(upTo === null ? [] : [withheldWords(plain(upTo))[language]]),
    ...(error === 0 ? [] : [roundedWords(plain(error))[language]]),
  ].join('');
  switch (measure.kind) {
    case 'count':
    case 'bounded-count':
      return `${of('value')}${withheld}`;
    case 'ratio':
    case 'bounded-ratio':
      return `${times}${of('numerator')} ÷ ${of('denominator')}${withheld}`;
    case 'weighted-mean':
      return language === 'fr'
        ? `pour une commune, ${of('value')} ; au-delà, Σ (valeur × poids) ÷ Σ poids, le poids étant : ${of('weight')}`
        : `for a commune, ${of('value')}; beyond, Σ (value × weight) ÷ Σ weight, the weight being ${of('weight')}`;
    case 'travel-time':
      return language === 'fr'
        ? 'minutes de la matrice, du point de demande au lieu qu’elle atteint le plus vite ; au-delà de la commune, Σ (population × minutes) ÷ Σ population'
        : 'minutes of the matrix, from the demand point to the place that it reaches soonest; beyond the commune, Σ (population × minutes) ÷ Σ population';
    case 'distance':
      return language === 'fr'
        ? 'distance du point de demande au lieu le plus proche ; au-delà de la commune, Σ (population × distance) ÷ Σ population'
        : 'distance from the demand point to the nearest place; beyond the commune, Σ (population × distance) ÷ Σ population';
    case 'beyond':
      return language === 'fr'
        ? `100 × population comptée à plus de ${measure.thresholdKm} km du lieu le plus proche ÷ population`
        : `100 × population counted more than ${measure.thresholdKm} km from the nearest place ÷ population`;
    default:
      return language === 'fr'
        ? `${of('value')}, tel que le producteur le publie`
        : `${of('value')}, as the producer publishes it`;
  }
}

function named({ description, column }: ComputationInput, language: Language): string {
  return language === 'fr' ? description : column;
}

function withheldWords(upTo: string): Record<Language, string> {
  return {
    fr: ` ; où le nombre est masqué, une fourchette de 0 à ${upTo}`,
    en: `; where the number is withheld, a range from 0 to ${upTo}`,
  };
}

function roundedWords(error: string): Record<Language, string> {
  return {
    fr: ` ; dans un total, chaque nombre arrondi compte à ${error} près`,
    en: `; in a total, each rounded number counts to within ${error}`,
  };
}
