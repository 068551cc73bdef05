/**
 * Puts a theme on the page: the one asked for, else that of the system; anything else is ignored.
 *
 * @param onTheme is told the theme in force, now and whenever the system changes it.
 */
export function applyTheme(asked: string | null, onTheme?: (isDark: boolean) => void): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const isDark = asked === 'dark' || (asked !== 'light' && system.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    onTheme?.(isDark);
  };
  apply();
  system.addEventListener('change', apply);
}
