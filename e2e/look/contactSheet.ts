import { chromium } from '@playwright/test';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { THEMES, WIDTHS } from './pictures.ts';

/** Rows of screens on one picture of the contact sheet. */
const ROWS = 6;
/** Scale of the screens on it. */
const SCALE = 0.4;

/** Writes index.html, which shows all pictures of a folder, and `sheet-<theme>-<n>.png`, on which some rows of them stand together. */
export default async function contactSheet(): Promise<void> {
  const out = process.env['LOOK_OUT'] ?? '';
  const width = WIDTHS[0]?.[0] ?? 0;
  const names = readdirSync(path.join(out, THEMES[0] ?? '', String(width))).sort();
  const sheets = THEMES.flatMap((theme) =>
    Array.from({ length: Math.ceil(names.length / ROWS) }, (_, n) => ({
      file: `sheet-${theme}-${n + 1}.png`,
      html: page(rowsOf(theme, names.slice(n * ROWS, (n + 1) * ROWS))),
    })),
  );
  const whole = THEMES.map((theme) => `<h1 id="${theme}">${theme}</h1>${rowsOf(theme, names)}`).join('');
  const index = path.join(out, 'index.html');
  const { chromium: launch } = JSON.parse(process.env['E2E_BROWSERS'] ?? '{"chromium":{}}');
  const browser = await chromium.launch({ ...launch, args: ['--no-sandbox'] });
  const tab = await browser.newPage({ viewport: { width: 1800, height: 900 } });
  for (const { file, html } of sheets) {
    writeFileSync(index, html);
    await tab.goto(pathToFileURL(index).href);
    await tab.screenshot({ path: path.join(out, file), fullPage: true });
  }
  await browser.close();
  writeFileSync(index, page(whole));
}

const page = (rows: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
body{margin:16px;background:#777;font:14px sans-serif}
.row{display:flex;gap:12px;align-items:start;margin-bottom:20px}
</style>${rows}`;

function rowsOf(theme: string, names: readonly string[]): string {
  return names
    .map((name) => {
      const pictures = WIDTHS.map(
        ([width]) =>
          `<a href="${theme}/${width}/${name}"><img src="${theme}/${width}/${name}" width="${width * SCALE}" loading="lazy"></a>`,
      );
      return `<h2>${name.replace('.png', '')}</h2><div class="row">${pictures.join('')}</div>`;
    })
    .join('');
}
