import { useMemo } from 'react';
import { isMadeOfCommunes } from '../../edition/made-of-communes.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import type { LensQuestion } from '../../state/parameters/question/lens.ts';
import { useExplorer } from '../explorer-context.ts';
import { coverageStates } from './coverage.ts';
import { type LensPicture, lensPicture } from './lens-classes.ts';
import { type LensData, loadLensData } from './lens-data.ts';

/** The open lens: its question, what answers it, and how it colours the level of the map. */
export interface Lens {
  readonly data: LensData;
  readonly question: LensQuestion;
  readonly picture: LensPicture;
}

/** The lens of the address; null while it is closed. */
export function useLens(): Loaded<Lens> | null {
  const { files, state, level } = useExplorer();
  const { lens: question } = state;
  const data = useLoaded(question && 'lens', () => loadLensData(files));
  const index = useLoaded(question && level.id, () => files.levelIndex(level));
  const lens = useMemo(() => {
    if (!question || data.status !== 'ready' || index.status !== 'ready') return null;
    const { demand, communes } = data.content;
    const { codes } = index.content;
    if (!isMadeOfCommunes(level.id)) {
      const { qpv } = demand;
      const states = coverageStates(qpv.distanceMetres, question);
      const picture = lensPicture(states, qpv.population, qpv.position, codes.length);
      return { data: data.content, question, picture };
    }
    const positions = new Map(codes.map((code, i) => [code, i]));
    const within = level.id === 'commune' ? communes.codes : communes.within[level.id];
    const ofCommune = communes.codes.map((_, i) => positions.get(within?.[i] ?? '') ?? -1);
    const territoryOf = demand.commune.map((position) => ofCommune[position]);
    const states = coverageStates(demand.distanceMetres, question);
    const picture = lensPicture(states, demand.population, territoryOf, codes.length);
    return { data: data.content, question, picture };
  }, [question, data, index, level.id]);
  if (!question) return null;
  if (data.status === 'failed') return data;
  if (index.status === 'failed') return index;
  return lens ? { status: 'ready', content: lens } : { status: 'loading' };
}
