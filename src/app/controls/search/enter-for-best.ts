import type { KeyboardEvent } from 'react';

/** Whether a key is Enter, for the best match: where the arrows have reached none, and nothing is composed. */
export function isEnterForBest({
  key,
  nativeEvent,
  currentTarget,
}: KeyboardEvent<HTMLInputElement>): boolean {
  const isOnEntry = Boolean(currentTarget.getAttribute('aria-activedescendant'));
  return key === 'Enter' && !nativeEvent.isComposing && !isOnEntry;
}
