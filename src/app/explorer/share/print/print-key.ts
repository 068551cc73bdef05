type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Whether keys ask to print: Cmd+P on a Mac, where Ctrl+P goes up a line, Ctrl+P elsewhere.
 *
 * @param platform as `navigator.platform` says it.
 */
export function isPrintKey(pressed: Pressed, platform: string): boolean {
  const [asked, other] = /^(Mac|iPhone|iPad)/.test(platform)
    ? [pressed.metaKey, pressed.ctrlKey]
    : [pressed.ctrlKey, pressed.metaKey];
  const isBare = !other && !pressed.shiftKey && !pressed.altKey;
  return asked && isBare && pressed.key.toLowerCase() === 'p';
}
