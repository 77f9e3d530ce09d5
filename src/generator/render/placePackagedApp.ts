import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BASE_PLACEHOLDER } from '../package/layout.ts';
import type { BundledApp } from './bundledApp.ts';

/** Kinds of files that hold addresses of the site. */
const WITH_ADDRESSES = /\.(?:html|js|css|json|webmanifest)$/;
/**
 * Copies the application that the package holds into a site, with the site's base in its addresses.
 * @param from folder of the packaged application; `app.json` beside it names its stylesheet
 * @throws the system's errors
 */
export function placePackagedApp(from: string, { out, base }: { out: string; base: string }): BundledApp {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const to = path.join(out, path.relative(from, file));
    const content = readFileSync(file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(
      to,
      WITH_ADDRESSES.test(file) ? content.toString().replaceAll(BASE_PLACEHOLDER, base) : content,
    );
  }
  const { stylesheet }: { stylesheet: string } = JSON.parse(readFileSync(`${from}.json`, 'utf8'));
  return {
    template: readFileSync(path.join(out, 'index.html'), 'utf8'),
    stylesheet: base + stylesheet,
    stylesheetFile: path.join(out, stylesheet),
  };
}
