/** Puts a theme on the page: the one asked for, else that of the system; anything else is ignored. */
export function applyTheme(asked: string | null): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const isDark = asked === 'dark' || (asked !== 'light' && system.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
}
