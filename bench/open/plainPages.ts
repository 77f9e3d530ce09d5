import { escapeXml } from '../../src/text/xml.ts';
import { destinationAddress } from '../../src/site/addresses.ts';
import type { ArticlePage, Destination, Entry } from '../../src/site/files.ts';

/** Folder of the plain pages on the host, beside the site's own. */
export const PLAIN = '/plain';

const HEAD =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<link rel="icon" href="/icon.svg" type="image/svg+xml">';

/**
 * Writes an article as the plainest HTML file with the same text and links: no style, no script, the system's font.
 * This is the floor: no page that shows this text can be much lighter or sooner.
 */
export function plainArticle({ article, related, readAlso }: ArticlePage): string {
  const lines = [
    `<h1>${escapeXml(article.title)}</h1>`,
    paragraph([article.source, article.date, article.dateline].filter(Boolean).join(' · ')),
    ...article.body.map(({ text }) => paragraph(text)),
    ...list(
      article.keywords.map(
        ({ text }) => `<a href="/?keyword=${encodeURIComponent(text)}">${escapeXml(text)}</a>`,
      ),
    ),
    ...article.readAlso.flatMap((beginning, i) => [
      `<h2>${linked(beginning.title, readAlso[i])}</h2>`,
      ...beginning.body.map(paragraph),
    ]),
    ...list(article.related.map(({ text }, i) => linked(text, related[i]))),
  ];
  return plainFile(article.title, lines.join('\n'));
}

/** Writes a list of articles as plain HTML: one line each. */
export function plainList(entries: Entry[]): string {
  const items = entries.map(
    ({ id, title }) => `<a href="/articles/${encodeURIComponent(id)}/">${escapeXml(title)}</a>`,
  );
  return plainFile('المقالات', list(items).join('\n'));
}

/** Address of an article's plain page, not escaped. */
export const plainAddress = (id: string): string => `${PLAIN}/${id}/`;

function linked(text: string, destination: Destination | undefined): string {
  if (!destination) return escapeXml(text);
  const href =
    destination.kind === 'article'
      ? `${PLAIN}/${encodeURIComponent(destination.id)}/`
      : destinationAddress(destination);
  return `<a href="${href}">${escapeXml(text)}</a>`;
}

const paragraph = (text: string): string => `<p>${escapeXml(text)}</p>`;

const list = (items: string[]): string[] =>
  items.length ? ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'] : [];

/** Elements whose tags a plain page keeps; links keep their address too. */
const KEPT = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'li',
  'a',
  'dl',
  'dt',
  'dd',
  'main',
  'nav',
  'time',
]);
/** Pattern of elements that hold no text of the page. */
const NO_TEXT = /<(script|style|svg|noscript|template|select)\b[^>]*>.*?<\/\1>|<!--.*?-->/gs;

/**
 * Strips a page of the site to its text, headings, paragraphs, lists and links.
 * @param html as the site's build wrote it (attribute values hold no `>`)
 */
export function plainOf(html: string): string {
  const [, title = ''] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
  const [, body = ''] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const text = body
    .replaceAll(NO_TEXT, '')
    .replaceAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g, (_, end: string, name: string, attributes: string) => {
      if (!KEPT.has(name)) return name === 'span' ? '' : '\n';
      const [href = ''] = name === 'a' ? (/ href="[^"]*"/.exec(attributes) ?? []) : [];
      return `<${end}${name}${end ? '' : href}>`;
    })
    .replaceAll(/\n+/g, '\n')
    .trim();
  return plainFile(title, text, true);
}

/** @param titled the title is HTML already */
function plainFile(title: string, body: string, titled = false): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head>${HEAD}<title>${titled ? title : escapeXml(title)}</title></head><body>\n${body}\n</body></html>\n`;
}
