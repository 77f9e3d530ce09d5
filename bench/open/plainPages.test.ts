import { expect, test } from 'vitest';
import type { ArticlePage } from '../../src/site/files.ts';
import { plainArticle, plainOf } from './plainPages.ts';

test('a plain article holds the text and the links of the article, and nothing else', () => {
  const page: ArticlePage = {
    article: {
      id: 'a1',
      title: 'رسو «الأمل» & <سفن> أخرى',
      titleFrom: 'page',
      date: '2024-12-07',
      source: 'وكالة الساحل',
      keywords: [{ text: 'المرفأ' }],
      body: [
        { kind: 'paragraph', text: 'رست السفينة.' },
        { kind: 'paragraph', text: 'ثم أقلعت.' },
      ],
      readAlso: [{ title: 'إقلاع', body: ['أقلعت أمس.'] }],
      related: [{ text: 'عودة السفينة' }, { text: 'سفينة غائبة' }],
    },
    minutes: 1,
    files: ['a1.txt'],
    related: [
      { kind: 'article', id: 'b/2', minutes: 1 },
      { kind: 'headline', id: '0h3', shard: '0', printedBy: 1, candidates: 0 },
    ],
    readAlso: [{ kind: 'article', id: 'c3', minutes: 1 }],
    printedBy: [],
    printedByCount: 0,
  };
  const [, body = ''] = /<body>\n(.*)\n<\/body>/s.exec(plainArticle(page)) ?? [];
  expect(body.split('\n')).toEqual([
    '<h1>رسو «الأمل» &amp; &lt;سفن&gt; أخرى</h1>',
    '<p>وكالة الساحل · 2024-12-07</p>',
    '<p>رست السفينة.</p>',
    '<p>ثم أقلعت.</p>',
    '<ul>',
    '<li><a href="/?keyword=%D8%A7%D9%84%D9%85%D8%B1%D9%81%D8%A3">المرفأ</a></li>',
    '</ul>',
    '<h2><a href="/plain/c3/">إقلاع</a></h2>',
    '<p>أقلعت أمس.</p>',
    '<ul>',
    '<li><a href="/plain/b%2F2/">عودة السفينة</a></li>',
    '<li><a href="/headlines/0/#0h3">سفينة غائبة</a></li>',
    '</ul>',
  ]);
});

test('of a built page only text, headings, paragraphs, lists and links are left', () => {
  const built =
    '<html><head><title>ورّاق</title><style>p{color:red}</style><script src="/a.js"></script></head>' +
    '<body class="x"><div id="root"><a class="skip" href="#main">إلى النص</a><svg viewBox="0 0 1 1"><path d="M0"/></svg>' +
    '<main><h1 class="t">عنوان<!-- --> <span dir="ltr">2-1</span></h1><p class="a b">نص</p><input type="search"></main></div></body></html>';
  const [, body = ''] = /<body>\n(.*)\n<\/body>/s.exec(plainOf(built)) ?? [];
  expect(body).toBe('<a href="#main">إلى النص</a><main><h1>عنوان 2-1</h1><p>نص</p>\n</main>');
});
