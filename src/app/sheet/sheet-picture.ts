import { saveFile } from '../page/save-file.ts';

/** Width of the picture: an A4 page at 96 dots an inch, drawn twice as fine. */
const widthPx = 794;
const scale = 2;

/**
 * Downloads the sheet as PNG, drawn by the browser itself: the page, its style and its fonts are put
 * into one SVG, since a picture loads nothing.
 *
 * @throws an Error where the browser does not draw pages into pictures.
 */
export async function downloadPicture(): Promise<void> {
  const main = document.querySelector('main');
  if (!main) throw new Error('the page has no sheet');
  const style = await ownStyle();
  const content = main.cloneNode(true) as HTMLElement;
  for (const left of content.querySelectorAll('.screen, .explore, .live, .map')) left.remove();
  const heightPx = heightAt(content);
  const theme = document.documentElement.dataset.theme ?? 'light';
  const page = new XMLSerializer().serializeToString(content);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}">
    <foreignObject width="100%" height="100%"><html xmlns="http://www.w3.org/1999/xhtml" data-theme="${theme}">
    <head><style>${style.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style></head>
    <body>${page}</body></html></foreignObject></svg>`;
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = widthPx * scale;
  canvas.height = heightPx * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  context.drawImage(picture, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture is empty');
  saveFile(`ecarts-${location.pathname.split('/').filter(Boolean).slice(-2).join('-')}.png`, blob);
}

/** Height of the sheet at the width of the picture: laid out for a moment, out of sight. */
function heightAt(content: HTMLElement): number {
  const place = document.createElement('div');
  place.style.cssText = `position:absolute;left:-9999px;width:${widthPx}px`;
  place.append(content);
  document.body.append(place);
  const { height } = place.getBoundingClientRect();
  place.remove();
  return Math.ceil(height);
}

/** The style sheet of the page, with its fonts inside. */
async function ownStyle(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!link) return '';
  const css = await (await fetch(link.href)).text();
  const addresses = [...new Set([...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url]) => url))];
  const fonts = await Promise.all(
    addresses.map(async (url) => {
      const blob = await (await fetch(new URL(url, link.href))).blob();
      return [url, await dataAddress(blob)] as const;
    }),
  );
  return fonts.reduce((text, [url, data]) => text.replaceAll(url, data), css);
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
