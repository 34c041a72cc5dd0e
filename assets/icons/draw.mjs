// Draws the PNGs of every size that Office asks for from the SVGs beside this script, by Chromium:
// node assets/icons/draw.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const NAMES = ['icon', 'collect', 'compile', 'explain', 'findings'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const name of NAMES) {
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${name}-${size}.png`, import.meta.url), png);
  }
}
await browser.close();
