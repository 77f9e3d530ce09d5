import type { Article } from '../../article/article.ts';
import { withoutOverrides } from '../../text/bidi.ts';
import { titleOf } from '../../site/pageTitle.ts';
import type { Titled } from '../../site/pageTitle.ts';
import { FEEDS } from '../data/feeds.ts';

/** So many characters of a text, and what stands above them, fill a large screen. */
const FIRST_SCREEN = 1200;
/** A window that so much text fills, set in one column of the usual size. */
const SMALL_WINDOW = '(max-width:40rem) and (max-height:60rem)';
/** How much of a text search engines and link previews show. */
const DESCRIPTION_LENGTH = 160;

/** The index.html that Vite wrote, with what the heads of all pages of this site have: links to its feeds. */
export function siteTemplate(html: string, base: string): string {
  const links = FEEDS.map(
    ({ path, type, title }) =>
      `<link rel="alternate" type="${type}" title="${title}" href="${escape(base + path)}">`,
  );
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/**
 * What a page's head says of it, as HTML: its title; an article's description, Open Graph (ogp.me) and JSON-LD
 * (schema.org/NewsArticle). What the page does not print is not said.
 * @param at the page's address below the base, escaped for a URL, with its first slash
 * @param url the site's public address, `https://…/`; without it nothing is said that needs one
 */
export function pageHead<Kind extends keyof Titled>(
  kind: Kind,
  data: Titled[Kind],
  at: string,
  url: string | undefined,
): string {
  const address = url === undefined || kind === 'not-found' ? undefined : url + at.slice(1);
  const article = data && 'article' in data ? data.article : undefined;
  return (
    firstScreen(kind, article) +
    `<title>${escape(titleOf(kind, data))}</title>` +
    (address === undefined ? '' : `<link rel="canonical" href="${escape(address)}">`) +
    (article === undefined ? '' : articleHead(article, address))
  );
}

/**
 * What the first frame is to hold. The element that ends the first screen should have been read (HTML, `rel=expect`):
 * parsers pause early on a slow device, and a frame of the masthead alone would hold back the one with the text. What
 * comes after it need not be laid out yet where nothing of it is seen: the page's first script (index.html) says
 * `data-first` until that frame is drawn. Without that script the page is whole.
 */
function firstScreen(kind: keyof Titled, article: Article | undefined): string {
  if (kind === 'library' || kind === 'headline') return expected('main');
  if (article === undefined) return '';
  const { body } = article;
  if (body.length === 0) return expected('main');
  let length = 0;
  const last = body.findIndex(({ text }) => (length += text.length) >= FIRST_SCREEN);
  if (last < 0) return expected(`p${body.length}`);
  const later = `:root[data-first]:not([data-size]) :is(#p${last + 1}~*,.body~*,.textcol~*){display:none}`;
  return `${expected(`p${last + 1}`)}<style>@media ${SMALL_WINDOW}{${later}}</style>`;
}

const expected = (id: string): string => `<link rel="expect" href="#${id}" blocking="render">`;

function articleHead(article: Article, address: string | undefined): string {
  const { title, date, keywords } = article;
  const description = descriptionOf(article);
  return (
    // One element for both readers of it: RDFa's `property` may stand beside HTML's `name`.
    (description && `<meta name="description" property="og:description" content="${escape(description)}">`) +
    property('og:type', 'article') +
    property('og:title', withoutOverrides(title)) +
    property('og:locale', 'ar_AR') +
    (address === undefined ? '' : property('og:url', address)) +
    (date === undefined ? '' : property('article:published_time', date)) +
    keywords.map(({ text }) => property('article:tag', withoutOverrides(text))).join('') +
    `<script type="application/ld+json">${inScript(newsArticle(article, description, address))}</script>`
  );
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escape(content)}">`;
}

/** A guessed title is no headline, and words of a text that breaks off are not counted. */
function newsArticle(article: Article, description: string, address: string | undefined): object {
  const { title, titleFrom, date, source, keywords, body, onlyBeginning } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    [titleFrom === 'guess' ? 'alternativeHeadline' : 'headline']: withoutOverrides(title),
    ...(date === undefined ? {} : { datePublished: date }),
    inLanguage: 'ar',
    ...(source === undefined
      ? {}
      : { sourceOrganization: { '@type': 'Organization', name: withoutOverrides(source) } }),
    ...(keywords.length ? { keywords: keywords.map(({ text }) => withoutOverrides(text)) } : {}),
    ...(description ? { description } : {}),
    ...(onlyBeginning || !body.length
      ? {}
      : { wordCount: body.reduce((sum, { text }) => sum + wordsIn(text), 0) }),
    isAccessibleForFree: true,
    ...(address === undefined ? {} : { mainEntityOfPage: address }),
  };
}

/** As readingTime counts them: a sign that stands alone is no word. */
function wordsIn(text: string): number {
  return text.match(/\S{2,}/g)?.length ?? 0;
}

/** The beginning of an article's text, whole words. */
function descriptionOf({ body }: Article): string {
  const words = withoutOverrides((body[0]?.text ?? '').slice(0, 2 * DESCRIPTION_LENGTH)).split(/\s+/);
  let text = '';
  for (const word of words) {
    if (text.length + word.length > DESCRIPTION_LENGTH) break;
    text += (text && ' ') + word;
  }
  return text;
}

/** JSON that no HTML parser takes for the end of its script («</script», «<!--»), nor an old JavaScript for two lines. */
function inScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an element or an attribute of HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
