import { firstNamed } from '../../page/notice/first-named.ts';
import type { AnswerContext, AnswerWords } from './answer-words.ts';
import { settingWords } from './setting-words.ts';

const MOST_NAMES = 40;

/** The answer for a council's minutes: the question and all that it supposes, answer, caveats, source. */
export function minutesWords(
  context: AnswerContext,
  said: {
    readonly words: AnswerWords;
    readonly caveats: readonly string[];
    /** Name of the planned territory. */
    readonly area: string;
    /** Address that gives the same computation. */
    readonly link: string;
  },
): string {
  const { plan, answer, manifest, language } = context;
  const { t } = language;
  const names = answer.places.map(({ name, communeName }) =>
    communeName === '' || name.includes(communeName) ? name : `${name} (${communeName})`,
  );
  const listed = (places: readonly string[]) =>
    firstNamed(places, {
      most: MOST_NAMES,
      between: ', ',
      others: (count) => t('planner.others', { count }),
    });
  return [
    t('planner.minutes.question', { question: t(`planner.question.${plan.question}.name`) }),
    t('planner.minutes.area', { area: said.area }),
    ...settingWords(context),
    `${said.words.number} ${said.words.rest}`,
    ...said.words.proof,
    ...(names.length === 0
      ? []
      : [
          plan.question === 'close'
            ? t('planner.minutes.added', { count: names.length, names: listed(names) })
            : t(
                plan.question === 'worst' ? 'planner.minutes.placesAny' : 'planner.minutes.places',
                {
                  count: names.length,
                  names: listed(names),
                },
              ),
        ]),
    ...(answer.closed.length === 0
      ? []
      : [
          t('planner.minutes.closed', {
            count: answer.closed.length,
            names: listed(answer.closed.map(({ name }) => name)),
          }),
        ]),
    ...said.caveats,
    t('planner.minutes.source', { edition: manifest.id, link: said.link }),
  ].join(' ');
}
