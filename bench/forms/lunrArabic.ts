import { createRequire } from 'node:module';
import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import type { Engine } from '../search/engine.ts';
import { peerBeside, peerName } from '../search/peers.ts';

/** The part of lunr that is used here: a builder configures itself as `this`. */
interface Builder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string, options?: { boost: number }): void;
  add(document: Record<string, unknown>): void;
}
interface Lunr {
  (configure: (this: Builder) => void): { search(q: string): { ref: string }[] };
  ar?: unknown;
}

/** lunr with the Arabic of lunr-languages, as its manual sets it up; a title counts twice. Undefined where it cannot be installed. */
export function lunrArabic(out: string, articles: readonly Article[]): Engine | undefined {
  const [folder, languages] = [peerBeside(out, 'lunr'), peerBeside(out, 'lunr-languages')];
  if (!folder || !languages) return undefined;
  const require = createRequire(path.join(folder, 'package.json'));
  const lunr: Lunr = require(folder);
  // lunr warns of a language that is registered twice.
  for (const plugin of lunr.ar ? [] : ['lunr.stemmer.support', 'lunr.ar'])
    (require(path.join(languages, plugin)) as (lunr: Lunr) => void)(lunr);
  const index = lunr(function () {
    this.use(lunr.ar);
    this.ref('id');
    this.field('title', { boost: 2 });
    for (const name of ['keywords', 'source', 'body']) this.field(name);
    articles.forEach(({ title, keywords, source = '', body }, id) =>
      this.add({
        id,
        title,
        keywords: keywords.map(({ text }) => text).join('\n'),
        source,
        body: body.map(({ text }) => text).join('\n'),
      }),
    );
  });
  return {
    name: peerName('lunr'),
    ask(q, _, most) {
      const found = index.search(q).map(({ ref }) => Number(ref));
      return Promise.resolve(found.slice(0, most));
    },
  };
}
