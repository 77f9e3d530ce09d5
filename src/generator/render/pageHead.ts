import type { Article } from '../../article/article.ts';
import { LANGUAGES } from '../../text/language.ts';
import type { Language } from '../../text/language.ts';
import { withoutOverrides } from '../../text/bidi.ts';
import { wordEnd } from '../../text/truncate.ts';
import { escapeXml } from '../../text/xml.ts';
import type { SiteInfo } from '../../site/siteInfo.ts';
import { FEEDS } from '../../site/addresses.ts';
import { MANIFEST_FILE } from '../../site/offline/offlineNames.ts';
import { pageTitle, SECTION_TITLES } from '../../site/pageTitle.ts';
import type { SectionTitle, TitleData } from '../../site/pageTitle.ts';

/** Characters of a text that fill a large screen together with the masthead and headline. */
const FIRST_SCREEN = 1200;
/** Windows filled by `FIRST_SCREEN` characters in one column of the default size. */
const SMALL_WINDOW = '(max-width:40rem) and (max-height:60rem)';
/** Characters of a description that search engines and link previews show. */
const DESCRIPTION_LENGTH = 160;

/** Texts of the line that the script of index.html shows by itself when the application does not come. */
const LATE_TEXTS: Record<Language, { LATE: string; AGAIN: string }> = {
  ar: { LATE: 'لم يكتمل تحميل الصفحة؛ روابطها تعمل.', AGAIN: 'أعد المحاولة' },
  en: { LATE: 'This page has not fully loaded; its links work.', AGAIN: 'Try again' },
};

/**
 * Makes the template of all pages of the index.html that Vite wrote: with links to the site's feeds, the collection's
 * name, which hydrate.tsx reads, the language of the interface, the texts of the script of index.html in it and, where the
 * site may be kept on devices, its manifest.
 */
export function siteTemplate(
  html: string,
  base: string,
  { name, language }: SiteInfo = {},
  isOffline = true,
): string {
  const links = FEEDS.map(
    ({ path, type, title }) =>
      `<link rel="alternate" type="${type}" title="${title}" href="${escapeXml(base + path)}">`,
  );
  if (isOffline) links.push(`<link rel="manifest" href="${escapeXml(base + MANIFEST_FILE)}">`);
  if (name !== undefined) links.push(`<meta name="application-name" content="${escapeXml(name)}">`);
  const { LATE, AGAIN } = LATE_TEXTS[language ?? 'ar'];
  const page = html
    .replace('%LATE%', LATE)
    .replace('%AGAIN%', AGAIN)
    .replace('</head>', () => `${links.join('')}</head>`);
  if (language === undefined) return page;
  return page.replace(/lang="ar" dir="rtl"/, `lang="${language}" dir="${LANGUAGES[language].direction}"`);
}

/** Facts of the site in the head of its pages; titles of sections are in the language of the interface. */
type HeadSite = Pick<SiteInfo, 'name' | 'description' | 'rights'> & { sectionTitle?: SectionTitle };

/** Publisher of an article's page: the collection. */
type Publisher = Pick<SiteInfo, 'name' | 'rights'> & { url: string | undefined };

/**
 * HTML for the head of a page: its title and, for an article, description, authors, Open Graph (ogp.me) and JSON-LD
 * (schema.org/NewsArticle), for the library its description. Only fields the source page or collection has are written.
 * @param at the page's address below the base, escaped for a URL, with its first slash
 * @param url the site's public address, `https://…/`; without it no element that needs an absolute address is written
 */
export function pageHead<Kind extends keyof TitleData>(
  kind: Kind,
  data: TitleData[Kind],
  at: string,
  url: string | undefined,
  site: HeadSite = {},
): string {
  const address = url === undefined || kind === 'not-found' ? undefined : url + at.slice(1);
  const article = data && 'article' in data ? data.article : undefined;
  return (
    `<title>${escapeXml(pageTitle(kind, data, site.sectionTitle))}</title>` +
    (address === undefined ? '' : `<link rel="canonical" href="${escapeXml(address)}">`) +
    (article === undefined ? '' : articleHead(article, address, { ...site, url })) +
    (kind === 'library' ? libraryHead(address, site) : '')
  );
}

/** Markup and CSS for a page's first frame. */
export interface FirstScreen {
  html: string;
  css: string;
}

/**
 * Makes markup and CSS for the first frame. The browser is told to paint only after the element that ends the first screen has been
 * parsed (HTML, `rel=expect`): parsers pause early on a slow device, and a frame with the masthead alone would delay the
 * one with the text. On a small window the blocks after that element are not laid out while the root has `data-first`,
 * which the inline script of index.html sets until the first frame is drawn; without that script the page is whole.
 */
export function firstScreen<Kind extends keyof TitleData>(kind: Kind, data: TitleData[Kind]): FirstScreen {
  if (['library', 'headlines', 'archive', 'archive-page'].includes(kind)) return expected('main');
  if (!data || !('article' in data)) return { html: '', css: '' };
  const { body } = data.article;
  if (body.length === 0) return expected('main');
  let length = 0;
  const last = body.findIndex(({ text }) => (length += text.length) >= FIRST_SCREEN);
  if (last < 0) return expected(`p${body.length}`);
  const later = `:root[data-first]:not([data-size]) :is(#p${last + 1}~*,.body~*,.textcol~*){display:none}`;
  return { ...expected(`p${last + 1}`), css: `@media ${SMALL_WINDOW}{${later}}` };
}

const expected = (id: string): FirstScreen => ({
  html: `<link rel="expect" href="#${id}" blocking="render">`,
  css: '',
});

/** File of the picture that previews of links to the front page show. */
export const PICTURE = 'preview.png';

/** Description of the collection and, where the site's address is known, what previews of links show. */
function libraryHead(
  address: string | undefined,
  { name, description = '', sectionTitle }: HeadSite,
): string {
  const title = name ?? sectionTitle?.('name') ?? SECTION_TITLES.name;
  return (
    descriptionMeta(description) +
    (address === undefined
      ? ''
      : property('og:type', 'website') +
        property('og:title', title) +
        property('og:url', address) +
        property('og:image', address + PICTURE) +
        property('og:image:width', '1200') +
        property('og:image:height', '630') +
        property('og:image:alt', title) +
        '<meta name="twitter:card" content="summary_large_image">')
  );
}

function articleHead(article: Article, address: string | undefined, site: Publisher): string {
  const { title, date, authors = [], keywords } = article;
  return (
    descriptionMeta(descriptionOf(article)) +
    authors.map((name) => `<meta name="author" content="${escapeXml(withoutOverrides(name))}">`).join('') +
    property('og:type', 'article') +
    property('og:title', withoutOverrides(title)) +
    property('og:locale', 'ar_AR') +
    (site.name === undefined ? '' : property('og:site_name', site.name)) +
    (address === undefined ? '' : property('og:url', address)) +
    (date === undefined ? '' : property('article:published_time', date)) +
    keywords.map(({ text }) => property('article:tag', withoutOverrides(text))).join('') +
    `<script type="application/ld+json">${inScript(newsArticle(article, address, site))}</script>`
  );
}

/** HTML's `name` and RDFa's `property` may be attributes of one element. */
const descriptionMeta = (description: string): string =>
  description && `<meta name="description" property="og:description" content="${escapeXml(description)}">`;

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeXml(content)}">`;
}

/**
 * JSON-LD of an article. A guessed title is no `headline`; a text that breaks off has no `wordCount`; the description stands in the
 * head already, and takes a third of a kilobyte.
 */
function newsArticle(
  article: Article,
  address: string | undefined,
  { name, rights, url }: Publisher,
): object {
  const { title, titleFrom, date, source, authors, keywords, body, onlyBeginning } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    [titleFrom === 'guess' ? 'alternativeHeadline' : 'headline']: withoutOverrides(title),
    ...(date === undefined ? {} : { datePublished: date }),
    inLanguage: 'ar',
    ...(authors === undefined
      ? {}
      : { author: authors.map((author) => ({ '@type': 'Person', name: withoutOverrides(author) })) }),
    ...(source === undefined
      ? {}
      : { sourceOrganization: { '@type': 'Organization', name: withoutOverrides(source) } }),
    ...(keywords.length ? { keywords: keywords.map(({ text }) => withoutOverrides(text)) } : {}),
    ...(onlyBeginning || !body.length
      ? {}
      : { wordCount: body.reduce((sum, { text }) => sum + wordsIn(text), 0) }),
    isAccessibleForFree: true,
    ...(name === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name, ...(url === undefined ? {} : { url }) } }),
    ...(rights === undefined
      ? {}
      : { [/^https?:\S+$/.test(rights) ? 'license' : 'copyrightNotice']: rights }),
    ...(address === undefined ? {} : { mainEntityOfPage: address }),
  };
}

/** Counts words as readingTime.ts does: a single character is no word. */
function wordsIn(text: string): number {
  return text.match(/\S{2,}/g)?.length ?? 0;
}

/** First words of an article's text, at most `DESCRIPTION_LENGTH` characters. */
function descriptionOf({ body }: Article): string {
  const text = withoutOverrides((body[0]?.text ?? '').slice(0, 2 * DESCRIPTION_LENGTH)).replace(/\s+/g, ' ');
  return text.slice(0, wordEnd(text, DESCRIPTION_LENGTH)).trim();
}

/** JSON for a `<script>`: escapes `<`, which may begin «</script» or «<!--», and the line separators of old JavaScript. */
function inScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
