import type { ArticlePage, HeadlinePage } from './files.ts';
import type { ArchivePage } from './archive.ts';
import { withoutOverrides } from '../text/bidi.ts';

/** Data of a page that its title is made of, by kind of page. */
export interface TitleData {
  library: undefined;
  article: ArticlePage;
  headline: Pick<HeadlinePage, 'text'>;
  headlines: undefined;
  keywords: undefined;
  about: undefined;
  archive: undefined;
  'archive-page': Pick<ArchivePage, 'n'>;
  saved: undefined;
  'not-found': undefined;
}

/** Titles of the pages that have no headline, and the site's name; other languages have theirs in `screens/i18n`. */
export const SECTION_TITLES = {
  name: 'ورّاق',
  library: 'المكتبة',
  headlines: 'عناوين بلا مقال هنا',
  keywords: 'الكلمات الدلالية',
  about: 'عن المجموعة',
  archive: 'الأرشيف',
  saved: 'المحفوظات',
  'not-found': 'لا صفحة هنا',
};

/** Finds a title of a section, or the collection's name, in the reader's language. */
export type SectionTitle = (section: keyof typeof SECTION_TITLES) => string;

/**
 * Title of a page in the browser's tab, in the history and in a search engine's list: «العنوان · ورّاق» or
 * «العنوان · اسم المجموعة», without
 * characters that override direction, which would turn the tab's text around. Headlines stay as printed in any language.
 * @param sectionTitle without it in Arabic, in which pages are built
 */
export function pageTitle<Kind extends keyof TitleData>(
  kind: Kind,
  data: TitleData[Kind],
  sectionTitle: SectionTitle = (section) => SECTION_TITLES[section],
): string {
  return `${withoutOverrides(ownTitle(kind, data, sectionTitle))} · ${sectionTitle('name')}`;
}

function ownTitle(
  kind: keyof TitleData,
  data: TitleData[keyof TitleData],
  sectionTitle: SectionTitle,
): string {
  if (data && 'n' in data) return `${sectionTitle('archive')} ${data.n}`;
  if (kind === 'article' || kind === 'headline' || kind === 'archive-page') {
    if (data && 'article' in data) return data.article.title;
    return data?.text ?? '';
  }
  return sectionTitle(kind);
}
