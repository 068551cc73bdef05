import type { DemandPointsRecord } from '../../edition/demand-points.ts';
import type { PageWords } from './language.tsx';
import { plain } from './plain-message.ts';

/** What the site says in French where people are counted in the squares of a population grid. */
export function squareWordsFr({ note, short }: DemandPointsRecord): PageWords['fr'] {
  const sentence = plain(note.fr);
  return {
    'answer.method': sentence,
    'lens.note': `${sentence} Chaque QPV l’est à un point de son périmètre. 75 ans ou plus : recensement de 2022, sans l’outre-mer. Communes pauvres : le cinquième de la population dont le revenu médian communal est le plus bas ({income} € au plus).`,
    'area.communes':
      '{count, plural, one {une commune dont des habitants y sont comptés} other {{number} communes dont des habitants y sont comptés}}',
    'area.partial':
      '{count, plural, one {Une commune n’y est qu’en partie} other {# communes n’y sont qu’en partie}} : leurs habitants y sont comptés par carré, leurs autres chiffres au prorata.',
    'area.nobody':
      'Personne n’est compté dans cette zone : rien ne peut y être compté. Agrandissez-la, ou choisissez un rayon plus grand.',
    'area.filter.communes':
      'Une commune est dans la zone quand au moins la moitié de ses habitants y sont comptés.',
    'area.view.note': `${sentence} Une commune compte pour la part de ses habitants qui est dans la zone. Les médianes, déciles et indices ne s’agrègent pas : on les lit commune par commune.`,
    'inequality.uncertainty':
      'La plus grande incertitude est le point où l’on compte les habitants : l’indice de Theil vaut {theil} si chacun est au centre de son carré, {theilWithTerm} si l’on ajoute l’étendue du carré (la part entre classes devient {betweenWithTerm}).',
    'inequality.uncertainty.apart':
      'La plus grande incertitude est le point où l’on compte les habitants : l’indice de Theil vaut {theil} si chacun est à un point de son QPV, ou au centre de son carré hors QPV, {theilWithTerm} si l’on ajoute l’étendue du QPV ou du carré (la part entre classes devient {betweenWithTerm}).',
    'inequality.income':
      'La moitié de la population qui vit dans les communes au revenu médian le plus bas parcourt {share} des kilomètres ({shareWithTerm} avec l’étendue des carrés).',
    'inequality.method': `{communes} points de communes, {people} habitants. ${sentence} Le revenu est celui de la commune. Un détour égal pour tous ne changerait aucun de ces indices. Terme d’étendue : ⅔ du rayon d’un disque de même surface que le carré, en quadrature.`,
    'inequality.method.apart': `{communes} QPV et carrés de communes, {people} habitants ; les QPV sans population publiée ne sont pas mis à part. ${sentence} Le revenu est celui de la commune. Terme d’étendue : ⅔ du rayon d’un disque de même surface, en quadrature.`,
    'inequality.atPoint': plain(short.fr),
    'inequality.withTerm': 'avec l’étendue du carré',
    'inequality.atPoint.apart': `au QPV, ou ${plain(short.fr)}`,
    'planner.caveat.parts': `${sentence} Ceux des quartiers prioritaires le sont dans leur quartier : d’où un léger écart avec les chiffres de l’explorateur.`,
  };
}
