import type { ArticlePage, HeadlinePage } from './files.ts';
import { withoutOverrides } from '../text/bidi.ts';
import type { Language } from '../text/language.ts';

/** The data a page's title is made of, by kind of page. */
export interface Titled {
  library: undefined;
  article: ArticlePage;
  headline: HeadlinePage;
  keywords: undefined;
  about: undefined;
  saved: undefined;
  'not-found': undefined;
}

const SECTIONS = {
  ar: {
    name: 'ورّاق',
    library: 'المكتبة',
    keywords: 'الكلمات الدلالية',
    about: 'عن المجموعة',
    saved: 'المحفوظات',
    'not-found': 'لا صفحة هنا',
  },
  en: {
    name: 'Warraq',
    library: 'Library',
    keywords: 'Keywords',
    about: 'About',
    saved: 'Saved',
    'not-found': 'There is no page here',
  },
};

/**
 * What stands in the browser's tab, in the history and in a search engine's list: «العنوان · ورّاق», without characters
 * that override direction: they would turn the tab's text around. Headlines stay as printed in any language.
 * @param language of the interface; pages are built in Arabic
 */
export function titleOf<Kind extends keyof Titled>(
  kind: Kind,
  data: Titled[Kind],
  language: Language = 'ar',
): string {
  return `${withoutOverrides(wordsOf(kind, data, language))} · ${SECTIONS[language].name}`;
}

function wordsOf(kind: keyof Titled, data: Titled[keyof Titled], language: Language): string {
  if (kind === 'article' || kind === 'headline') {
    if (data && 'article' in data) return data.article.title;
    return data?.text ?? '';
  }
  return SECTIONS[language][kind];
}
