import { useCallback } from 'react';

/** What a button that may go away is called with those like it: the keyboard goes from one to the next. */
export type KeyGroup = 'place' | 'closed' | 'clear' | 'take' | 'more' | 'kept' | 'search' | 'undo';

/** For a button that goes away, or is disabled, once it is pressed. */
export const goesAway = (group: KeyGroup) => ({ 'data-keys': group });

/** For a part of the page that takes the keyboard when none of these groups is left. */
export const takesKeys = (...groups: KeyGroup[]) => ({
  'data-keys-after': groups.join(' '),
  tabIndex: -1,
});

interface Held {
  readonly button: HTMLButtonElement;
  readonly group: string;
  readonly rank: number;
}

/**
 * Keeps the keyboard among what it works on, for the element that holds it: when the button that it is
 * on goes away with its entry, it goes to the one that takes its place, else to what stands for them,
 * instead of to the top of the page.
 */
export function useKeyboardKept(): (panel: HTMLElement | null) => (() => void) | undefined {
  return useCallback((panel) => {
    if (!panel) return;
    const { ownerDocument } = panel;
    let held: Held | null = null;
    const membersOf = (group: string) => [
      ...panel.querySelectorAll<HTMLButtonElement>(`[data-keys="${group}"]:enabled`),
    ];
    const onFocus = ({ target }: FocusEvent) => {
      const button = target instanceof HTMLButtonElement ? target : null;
      const group = button?.dataset.keys;
      const isByKey = button?.matches(':focus-visible');
      held =
        button && group && isByKey
          ? { button, group, rank: membersOf(group).indexOf(button) }
          : null;
    };
    const onPointer = () => {
      held = null;
    };
    const observer = new MutationObserver(() => {
      if (!held || (held.button.isConnected && !held.button.disabled)) return;
      const { activeElement, body } = ownerDocument;
      if (activeElement !== body && activeElement !== held.button) {
        held = null;
        return;
      }
      const { group, rank } = held;
      const members = membersOf(group);
      const next =
        members[Math.min(rank, members.length - 1)] ??
        panel.querySelector<HTMLElement>(`[data-keys-after~="${group}"]`);
      // What stands for them may still be on its way.
      next?.focus();
    });
    panel.addEventListener('focusin', onFocus);
    ownerDocument.addEventListener('pointerdown', onPointer);
    observer.observe(panel, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      observer.disconnect();
      panel.removeEventListener('focusin', onFocus);
      ownerDocument.removeEventListener('pointerdown', onPointer);
    };
  }, []);
}
