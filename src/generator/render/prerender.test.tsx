import { createHash } from 'node:crypto';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { articleQuery } from '../../client/queries.ts';
import { App } from '../../screens/app/App.tsx';
import { provideScreens } from '../../screens/app/lazyScreens.tsx';
import { startTexts } from '../../screens/i18n/i18n.ts';
import type { ArticlePage } from '../../site/files.ts';
import { CriticalCss } from './criticalCss.ts';
import { templateOf } from './pageTemplate.ts';
import { prerender } from './prerender.tsx';
import type { Frame } from './prerender.tsx';

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
await provideScreens(client);
const frame: Frame = {
  base: '/sub/',
  url: undefined,
  info: {},
  template: templateOf(
    '<html><head><meta charset="utf-8" /><script>{let a="ن"}</script><title>x</title></head><body><div id="root"></div></body></html>',
  ),
  css: new CriticalCss('.masthead{margin:1px}.reader{margin:2px}.also{margin:3px}.shard{margin:4px}'),
  stylesheet: '/sub/x.css',
  texts: await startTexts('ar'),
  client,
};

const pageOf = (id: string, readAlso: string[] = []): ArticlePage => ({
  article: {
    id,
    title: `جسر ${id}`,
    titleFrom: 'page',
    keywords: [{ text: 'الجسور' }],
    body: [{ kind: 'paragraph', text: `فُتح الجسر ${id} صباحًا.` }],
    readAlso: readAlso.map((title) => ({ title, body: [] })),
    related: [],
  },
  minutes: 1,
  files: [],
  related: [],
  readAlso: readAlso.map(() => ({ kind: 'article', id: 'other', minutes: 1 })),
  printedBy: [],
  printedByCount: 0,
});

/** The whole application at an article's address, rendered as the browser would. */
function application(page: ArticlePage): string {
  const query = articleQuery(page.article.id);
  client.setQueryData(query.queryKey, page);
  const at = `/sub/articles/${page.article.id}/`;
  const html = renderToString(
    <App base="/sub/" client={client} texts={frame.texts} ssrPath={at} ssrSearch="" />,
  );
  client.removeQueries({ queryKey: query.queryKey });
  return html;
}

test('every article’s page holds the whole application at its address, the first and those after it', () => {
  for (const page of [pageOf('a'), pageOf('b', ['سفينة']), pageOf('c')]) {
    const { id } = page.article;
    const html = prerender(frame, 'article', `/articles/${id}/`, page);
    expect(html).toContain(`<div id="root" data-path="/articles/${id}/">${application(page)}</div>`);
  }
});

test('the style of each is that of its own elements and of the frame around them', () => {
  const plain = prerender(frame, 'article', '/articles/d/', pageOf('d'));
  expect(plain).toContain('<style>.masthead{margin:1px}.reader{margin:2px}</style>');
  const also = prerender(frame, 'article', '/articles/e/', pageOf('e', ['سفينة']));
  expect(also).toContain('<style>.masthead{margin:1px}.reader{margin:2px}.also{margin:3px}</style>');
});

describe('the Content-Security-Policy of a page', () => {
  const policyOf = (html: string) =>
    /<head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      html,
    )?.[1] ?? '';
  const sourceOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const long = pageOf('f');
  long.article.body = [900, 400, 300].map((length) => ({ kind: 'paragraph', text: 'ن'.repeat(length) }));

  test.each([
    ['article', '/articles/a/', pageOf('a')],
    ['article', '/articles/f/', long],
    ['article', '/articles/e/', pageOf('e', ['سفينة'])],
    ['saved', '/saved/', undefined],
    ['not-found', '/404.html', undefined],
  ] as const)(
    'of %s at %s names its inline script and style, and all others are refused',
    (kind, at, data) => {
      const html = prerender(frame, kind, at, data);
      const inline = (element: string) =>
        Array.from(html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g')), ([, text]) =>
          sourceOf(text),
        );
      expect(inline('style')).toHaveLength(1);
      expect(policyOf(html).split(';')).toEqual([
        "default-src 'self'",
        ["script-src 'self'", ...inline('script')].join(' '),
        ["style-src 'self'", ...inline('style')].join(' '),
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types warraq',
      ]);
      expect(html).not.toMatch(/ style="| on[a-z]+="|javascript:/);
    },
  );

  test('costs a page less than half a kilobyte', () => {
    const html = prerender(frame, 'article', '/articles/a/', pageOf('a'));
    expect(policyOf(html).length).toBeLessThan(400);
  });
});
