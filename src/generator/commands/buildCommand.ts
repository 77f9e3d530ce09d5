import { counted } from '../console/counted.ts';
import { Progress } from '../console/progress.ts';
import { mergeParts, shareOf, writePart } from '../disk/parts.ts';
import { readConfig } from '../disk/readConfig.ts';
import { writeReadSite, writeSite } from '../output/writeSite.ts';
import {
  BUILD_OPTIONS,
  configOf,
  fromHere,
  pagesAt,
  placeOfSite,
  positional,
  several,
  siteOf,
  usage,
} from './options.ts';
import { report } from './report.ts';

/** Builds a site for any static host, or reads a part of one. */
export async function build(root: string, argv: string[]): Promise<number> {
  const { at = 'data', values } = positional(argv, { ...BUILD_OPTIONS, part: { type: 'string' } });
  const pages = pagesAt(root, at);
  if (typeof values['part'] === 'string') return part(pages, values['part'], values);
  const { url: stated, ...site } = siteOf(pages, values);
  const place = placeOfSite('build', values, stated);
  report(await writeSite({ root, pages, ...site, ...place }, new Progress()));
  if (place.url === undefined) process.stderr.write(WITHOUT_URL);
  return 0;
}

/** Sentence about the parts of a site that need its public address. */
const WITHOUT_URL =
  'Without --url, or "url" in warraq.json: no sitemap.xml, no picture for link previews, and links in feeds are relative.\n';

/** Reads a share of the pages into a file. */
async function part(pages: string, text: string, values: Record<string, unknown>): Promise<number> {
  const { out } = values;
  const share = shareOf(text);
  if (!share) return usage('--part takes the number of a part and that of all parts: 1/3.');
  if (typeof out !== 'string') return usage('build needs --out OUT.');
  const count = await writePart(pages, share, fromHere(out), configOf(pages, values), new Progress());
  process.stdout.write(`${counted(count, 'file')} in part ${share.part} of ${share.of}\n`);
  return 0;
}

/** Builds the site of parts. */
export async function merge(root: string, argv: string[]): Promise<number> {
  const { positionals, values } = several(argv, BUILD_OPTIONS);
  if (positionals.length === 0) return usage('merge needs the files of the parts.');
  const { columns, config, workbench, strict } = values;
  if (columns !== undefined) return usage('--columns is for build --part: it tells how pages are read.');
  const { files, config: own } = mergeParts(positionals.map(fromHere));
  const { info, url: stated } = typeof config === 'string' ? readConfig(root, fromHere(config)) : own;
  const place = placeOfSite('merge', values, stated);
  const offline = values['no-offline'] !== true;
  const site = { info, strict: strict === true, workbench: workbench === true, offline };
  const order = { root, pages: 'The collection of these parts', ...site, ...place };
  report(await writeReadSite(order, new Progress(), () => Promise.resolve(files)));
  if (place.url === undefined) process.stderr.write(WITHOUT_URL);
  return 0;
}
