import { expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { applyAuthors } from './applyAuthors.ts';

/** Authors of an article with a by-line or a source once these are stated. */
function authorsOf(facts: Pick<Partial<Article>, 'authors' | 'byline' | 'source'>, ...stated: string[]) {
  const article: Article = {
    id: 'a',
    title: 'جسر',
    titleFrom: 'page',
    keywords: [],
    body: [],
    readAlso: [],
    related: [],
    ...facts,
  };
  applyAuthors(
    { file: 'a', ok: true, article, lines: [], notes: [], printedKeywords: [] },
    { value: stated, from: 'meta author' },
  );
  return article.authors;
}

test.each<[string, Parameters<typeof authorsOf>, string[] | undefined]>([
  ['stated ones', [{}, 'هدى المرسى', 'سامر البحري'], ['هدى المرسى', 'سامر البحري']],
  ['those of a by-line', [{ byline: 'كتبت أسماء الساحل' }], ['أسماء الساحل']],
  ['a by-line that is a name', [{ byline: 'سامر البحري' }], ['سامر البحري']],
  ['a by-line that is a section is none', [{ byline: 'منوعات' }], undefined],
  [
    'both, the printed spelling of one',
    [{ byline: 'كتبت: هُدى المرسي', authors: ['هُدى المرسي'] }, 'د. هدى المرسى', 'سامر البحري'],
    ['هُدى المرسي', 'سامر البحري'],
  ],
  ['the place after a name is none', [{}, 'سامر البحري - القاهرة'], ['سامر البحري']],
  ['the source is none', [{ source: 'المرفأ نيوز' }, 'المرفأ', 'المرفأ نيوز'], undefined],
  [
    'a name that only begins as the source does',
    [{ source: 'سامرّاء اليوم' }, 'سامر البحري'],
    ['سامر البحري'],
  ],
  ['an account and a newsroom are none', [{}, 'admin', 'هيئة التحرير', 'user12'], undefined],
  ['a name like an account', [{}, 'Edith Rooter'], ['Edith Rooter']],
  ['nothing known', [{}], undefined],
])('%s', (_, given, authors) => expect(authorsOf(...given)).toEqual(authors));
