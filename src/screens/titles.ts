import type { ArticlePage, HeadlinePage } from '../article/site.ts';
import { withoutOverrides } from './directions.ts';

/** The data a page's title is made of, by kind of page. */
export interface Titled {
  library: undefined;
  article: ArticlePage;
  headline: HeadlinePage;
  keywords: undefined;
  about: undefined;
  saved: undefined;
  directions: undefined;
  'not-found': undefined;
}

const NAME = 'ورّاق';
const SECTION = {
  library: 'المكتبة',
  keywords: 'الكلمات الدلالية',
  about: 'عن المجموعة',
  saved: 'المحفوظات',
  directions: 'سلامة الاتجاه',
  'not-found': 'لا صفحة هنا',
};

/**
 * What stands in the browser's tab, in the history and in a search engine's list: «العنوان · ورّاق».
 * Arabic whatever the interface's language, and without characters that override direction: they would turn
 * the tab's text around.
 */
export function titleOf<Kind extends keyof Titled>(kind: Kind, data: Titled[Kind]): string {
  return `${withoutOverrides(wordsOf(kind, data))} · ${NAME}`;
}

function wordsOf(kind: keyof Titled, data: Titled[keyof Titled]): string {
  if (kind === 'article' || kind === 'headline') {
    if (data && 'article' in data) return data.article.title;
    return data?.text ?? '';
  }
  return SECTION[kind];
}
