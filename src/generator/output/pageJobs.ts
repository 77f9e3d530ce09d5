import type { PageJob } from '../render/page.worker.ts';
import { archiveOf, archivePageOf } from '../data/archive.ts';
import type { SiteContents } from '../data/siteContents.ts';

/** Makes the pages of a site one after the other, as orders to render them. */
export function* pageJobs(contents: SiteContents): Generator<PageJob> {
  const library = JSON.stringify(contents.library);
  yield { kind: 'library', folder: '', json: library };
  yield { kind: 'keywords', folder: 'keywords', json: library };
  yield { kind: 'about', folder: 'about', json: JSON.stringify(contents.aboutPage), name: 'about.json' };
  yield { kind: 'saved', folder: 'saved' };
  yield { kind: 'not-found', folder: '' };
  yield {
    kind: 'archive',
    folder: 'archive',
    json: JSON.stringify(archiveOf(contents)),
    name: 'archive.json',
  };
  for (const { n } of archiveOf(contents).pages)
    yield { kind: 'archive-page', folder: `archive/${n}`, json: JSON.stringify(archivePageOf(contents, n)) };
  for (let ordinal = 0; ordinal < contents.articleCount; ordinal++) {
    const page = contents.articlePage(ordinal);
    if (!page) continue;
    const folder = `articles/${page.article.id}`;
    yield { kind: 'article', folder, json: JSON.stringify(page), name: 'article.json' };
  }
  const { headlines } = contents;
  yield { kind: 'headlines', folder: 'headlines', json: JSON.stringify(headlines.list(0)) };
  for (const shard of headlines.shardNames)
    yield {
      kind: 'headlines',
      folder: `headlines/${shard}`,
      json: JSON.stringify(headlines.shard(shard)),
      name: 'headlines.json',
    };
}
