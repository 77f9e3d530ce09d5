import { SHELL_PAGE } from '../../site/offline/offlineNames.ts';
import type { SiteInfo } from '../../site/siteInfo.ts';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { collectionFile, shellFiles, workerFile } from '../data/offlineFiles.ts';
import { manifestFile } from '../data/webManifest.ts';
import type { CachedApp } from '../render/cachedApp.ts';
import { shellPage } from '../render/pageTemplate.ts';
import type { SiteOutput } from './siteOutput.ts';

/**
 * Writes the application and its service worker.
 * @param template of all pages
 */
export async function writeApp(
  app: CachedApp,
  template: string,
  { info, offline = true }: { info: SiteInfo; offline?: boolean },
  output: SiteOutput,
): Promise<void> {
  const files = [...app.files()];
  for (const file of files) output.write(file);
  if (!offline) {
    output.write(workerFile(app.worker, { off: true }));
    return;
  }
  const { t } = await startTexts(info.language, info.name);
  const page = { path: SHELL_PAGE, content: shellPage(template, t('titles.name')) };
  const { list, build } = shellFiles([...files, page]);
  for (const file of [page, list, await manifestFile(info), workerFile(app.worker, build)])
    output.write(file);
}

/** Writes the facts about the collection's files, once all of them are in the output. */
export function writeCollectionFile(output: SiteOutput): void {
  const hashes = output.hashes();
  const ids: string[] = [];
  for (let k = 0; hashes.has(`rows/ids-${k}.json`); k++)
    ids.push(...(JSON.parse(Buffer.from(output.read(`rows/ids-${k}.json`)).toString()) as string[]));
  output.write(collectionFile(hashes, ids, (name) => output.read(name)));
}
