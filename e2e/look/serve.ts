import { serveFolder } from '../support/serveFolder.ts';

/** Serves the built site of which pictures are taken. */
export default async function serve(): Promise<() => Promise<void>> {
  const site = await serveFolder(process.env['LOOK_SITE'] ?? '', '/');
  process.env['LOOK_ADDRESS'] = site.address;
  return site.close;
}
