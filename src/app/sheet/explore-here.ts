import { element } from '../page/prerendered/element.ts';
import type { ActionTexts } from './action-texts.ts';

/**
 * Adds, below the picture of the situation, the button that puts a map of the same in its place. The
 * code of the map comes with the click; the picture stays for print, and when no map can be drawn.
 */
export function addExploreHere(texts: ActionTexts): void {
  const figure = document.querySelector('figure');
  const caption = figure?.querySelector('figcaption');
  if (!figure || !caption) return;
  // What the picture shows is not what the map does.
  const [legend] = caption.childNodes;
  const still = element('span', { className: 'still' });
  legend.replaceWith(still);
  still.append(legend);
  const said = element('p', { className: 'live' });
  said.setAttribute('role', 'status');
  const button = element('button', { type: 'button', className: 'explore' }, texts.exploreHere);
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = texts.mapLoading;
    try {
      const { openSheetMap } = await import('./sheet-map.ts');
      await openSheetMap(figure, texts, (text) => {
        said.textContent = text;
      });
      button.replaceWith(element('span', { className: 'live' }, texts.mapHint));
    } catch (error) {
      console.error(error);
      said.textContent = texts.mapFailed;
    }
  });
  caption.append(button, said);
}
