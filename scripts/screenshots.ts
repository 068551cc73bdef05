import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { folders, projectRoot } from '../src/etl/folders.ts';
import { browserHost } from '../src/site/browser-host.ts';
import { findChromium, noChromiumMessage } from '../src/site/find-chromium.ts';
import { type Pixels, palettePng } from '../src/site/palette-png.ts';
import { serveFolder } from '../src/site/static-server.ts';

// Takes the pictures of docs/answers.md on the built site: npm run build, then tsx scripts/screenshots.ts

/** A question that the explorer answers: where, and the element that holds the final sentence. */
interface Answer {
  readonly id: string;
  readonly question: string;
  readonly path: string;
  readonly sentence: string;
}

const answers: readonly Answer[] = [
  {
    id: 'far-and-poor',
    question: 'Where do people live far from a France services and in a poor commune?',
    path: '?couleurs=croisees&tiroir=charts',
    sentence: '[data-testid="crossed-answer"]',
  },
  {
    id: 'qpv-without-delegate',
    question:
      'Which QPV have no reception point of the Défenseur des droits within 5 km, and how many people live there?',
    path: '?service=delegues-ddd&seuil=5&niveau=qpv&loin=delegues-ddd:5&tiroir=table',
    sentence: '[data-testid="selection"]',
  },
  {
    id: 'worse-than-peers',
    question: 'In my département, which communes are worse off than their peers?',
    path: '?dans=departement-69&tiroir=charts',
    sentence: '[data-testid="peers"]',
  },
  {
    id: 'clusters',
    question: 'Is the gap clustered or scattered?',
    path: '?tiroir=clusters&indicateur=median_income_eur',
    sentence: '[data-testid="clusters-answer"]',
  },
  {
    id: 'history',
    question: 'How did the network change from the MSAP of 2018 to France services?',
    path: '?tiroir=history',
    sentence: '[data-testid="history-answer"]',
  },
  {
    id: 'another-level',
    question: 'What if I look at EPCI instead of communes, or change the radius?',
    path: '?tiroir=sensitivity&niveau=epci&seuil=5&ailleurs=epci,7',
    sentence: '[data-testid="sensitivity-answer"]',
  },
  {
    id: 'own-area',
    question: 'What about the area that I draw, or upload as GeoJSON?',
    path: '?zone=autour,commune-69256,12.5&tiroir=area',
    sentence: '[data-testid="area-answer"]',
  },
  {
    id: 'inequality',
    question: 'How unequal is it?',
    path: '?tiroir=inequality&zonage=density',
    sentence: '[data-testid="inequality-answer"]',
  },
];

const MOST_BYTES = 150_000;
const viewport = { width: 1280, height: 800 };
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
];

/** The page as it is shown, decoded by the browser itself. */
async function pixelsOf(page: Page): Promise<Pixels> {
  const picture = (await page.screenshot()).toString('base64');
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let i = 0; i < data.length; i += 8192)
      text += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: image.width, height: image.height, data: btoa(text) };
  }, picture);
  return { width, height, rgba: new Uint8Array(Buffer.from(data, 'base64')) };
}

async function take(
  browser: Browser,
  address: string,
  { id, path, sentence }: Answer,
): Promise<{ text: string; picture: Buffer }> {
  const page = await browser.newPage({ viewport, locale: 'fr-FR', reducedMotion: 'reduce' });
  await page.goto(new URL(path, address).href);
  await page.waitForSelector('[data-testid="map"][data-drawn="true"]', { timeout: 120_000 });
  const found = page.locator(sentence).first();
  await found.waitFor({ timeout: 120_000 });
  // Computations and tiles that follow the first picture.
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.waitForTimeout(3000);
  const text = ((await found.textContent()) ?? '').replace(/\s+/gu, ' ').trim();
  const pixels = await pixelsOf(page);
  await page.close();
  for (const colours of [256, 128, 64, 32]) {
    const picture = palettePng(pixels, colours);
    if (picture.length <= MOST_BYTES) return { text, picture };
  }
  throw new Error(`${id}: more than ${MOST_BYTES} bytes with 32 colours`);
}

const executablePath = await findChromium(browserHost((message) => console.log(message)));
if (!executablePath) throw new Error(noChromiumMessage);
const only = process.argv.slice(2);
const folder = join(projectRoot, 'docs', 'answers');
await mkdir(folder, { recursive: true });
const server = await serveFolder({ folder: folders.dist, port: 0 });
const browser = await chromium.launch({ executablePath, args: flags });
const page = [
  '<!-- Generated by scripts/screenshots.ts: edit that file. -->',
  '# Eight questions, eight answers',
  '',
  'Each is a link to the explorer; the sentence is the one it says, on the edition of the picture.',
];
for (const [i, answer] of answers.entries()) {
  const name = `${i + 1}-${answer.id}.png`;
  if (only.length > 0 && !only.includes(answer.id)) continue;
  const { text, picture } = await take(browser, server.address, answer);
  await writeFile(join(folder, name), picture);
  console.log(`${name} : ${picture.length} octets`);
  page.push(
    '',
    `## ${i + 1}. ${answer.question}`,
    '',
    `\`/${answer.path}\``,
    '',
    `> ${text}`,
    '',
    `![${answer.question}](answers/${name})`,
  );
}
if (only.length === 0)
  await writeFile(join(projectRoot, 'docs', 'answers.md'), `${page.join('\n')}\n`);
await browser.close();
await server.close();
