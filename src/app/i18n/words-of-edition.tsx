import type { ReactNode } from 'react';
import type { Manifest } from '../../edition/manifest.ts';
import { EditionWordsContext } from './language.tsx';

/** A page with what its edition says otherwise; as it is when the edition says nothing otherwise. */
export async function inWordsOfEdition(
  { demandPoints }: Pick<Manifest, 'demandPoints'>,
  page: ReactNode,
): Promise<ReactNode> {
  if (!demandPoints) return page;
  const { squareWords } = await import('./square-words.ts');
  return <EditionWordsContext value={squareWords(demandPoints)}>{page}</EditionWordsContext>;
}
