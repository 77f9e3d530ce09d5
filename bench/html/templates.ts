import type { Dice } from '../search/dice.ts';
import { furnitureFor } from './furniture.ts';
import { markup } from './markup.ts';
import { amp, blogger, drupal, frontPage } from './olderTemplates.ts';
import type { Phrases } from './phrases.ts';
import { pageOf, piecesOf, printedDay, type Template } from './setting.ts';
import type { Story } from './stories.ts';

/** Facts that a page of a system states or prints. */
export interface Style {
  name: string;
  write: Template;
  /** No class says what a part is. */
  plain?: boolean;
  encoding?: 'windows-1256';
  /** Facts that the page has nowhere. */
  without?: readonly ('date' | 'author' | 'section' | 'keywords' | 'source' | 'caption')[];
}

const classic: Template = (s, f) =>
  pageOf(
    `${s.title} - ${s.source}`,
    `<meta property="og:title" content="${markup(s.title)}"><meta property="og:site_name" content="${s.source}"><meta property="article:published_time" content="${s.day}T09:30:00+00:00"><meta property="article:section" content="${s.section}">${s.keywords.map((tag) => `<meta property="article:tag" content="${tag}">`).join('')}`,
    `${f.cookies()}<div id="page"><header><nav>${f.menu()}</nav></header>${f.ticker()}<div id="content"><article class="post hentry"><h1 class="entry-title">${markup(s.title)}</h1><div class="entry-meta"><span class="posted-on"><time datetime="${s.day}">${printedDay(s.day)}</time></span> <span class="author vcard"><a rel="author" href="/a">${s.author}</a></span> <span class="cat-links"><a href="/s">${s.section}</a></span></div><div class="entry-content"><figure class="wp-caption"><img src="/i.jpg"><figcaption class="wp-caption-text">${s.caption}</figcaption></figure>${piecesOf(s, f.relatedInside())}${f.share()}${f.authorBox()}${f.newsletter()}</div><footer class="entry-footer">${s.keywords.map((tag) => `<a rel="tag" href="/t">${tag}</a>`).join(' ')}</footer></article>${f.relatedBelow()}${f.comments()}</div>${f.sidebar()}${f.footer()}</div>`,
  );

const gutenberg: Template = (s, f) =>
  pageOf(
    `${s.title} | ${s.source}`,
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', headline: s.title, datePublished: `${s.day}T08:00:00+03:00`, author: { '@type': 'Person', name: s.author }, articleSection: [s.section], keywords: s.keywords, publisher: { '@type': 'Organization', name: s.source } }] })}</script>`,
    `<div class="wp-site-blocks"><header class="wp-block-template-part">${f.menu()}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${markup(s.title)}</h1><div class="entry-content wp-block-post-content is-layout-constrained"><figure class="wp-block-image"><img src="/i.jpg"><figcaption class="wp-element-caption">${s.caption}</figcaption></figure>${piecesOf(s, f.newsletter())}<div class="wp-block-group">${f.authorBox()}</div><div class="wp-block-group">${f.share()}</div>${f.cards()}</div><div class="wp-block-comments">${f.comments()}</div></main>${f.footer()}${f.cookies()}</div>`,
  );

const portal: Template = (s, f) =>
  pageOf(
    `${s.source} - ${s.title}`,
    '',
    `<table width="1000" align="center"><tr><td colspan="3">${f.menu()}${f.ticker()}</td></tr><tr><td width="200" valign="top">${f.sidebar()}</td><td valign="top"><table width="100%"><tr><td><font size="5"><b>${markup(s.title)}</b></font></td></tr><tr><td><font size="2">${s.author} - ${s.source}</font></td></tr><tr><td><font size="2">${printedDay(s.day)} - 10:25</font></td></tr><tr><td><div align="justify">${s.pieces.map(({ text }) => `<p>${markup(text)}</p>`).join('')}</div></td></tr><tr><td>${f.tools()}${f.share()}</td></tr><tr><td>${f.relatedBelow()}</td></tr><tr><td>${f.comments()}</td></tr></table></td></tr><tr><td colspan="3">${f.footer()}</td></tr></table>`,
  );

const next: Template = (s, f) =>
  pageOf(
    s.title,
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: s.title, datePublished: `${s.day}T06:00:00Z`, author: [{ name: s.author }], articleSection: s.section, keywords: s.keywords.join(','), publisher: { name: s.source } })}</script>`,
    `<div id="__next"><div class="css-1a">${f.menu()}</div><div class="css-2b"><div class="css-3c"><h1 class="css-9z">${markup(s.title)}</h1>${f.share()}<div class="css-4d">${s.pieces
      .map(({ text }) => `<div class="css-5e">${markup(text)}</div>`)
      .join(
        '',
      )}</div>${f.authorBox()}${f.newsletter()}${f.cards()}${f.comments()}</div><div class="css-6f">${f.sidebar()}</div></div>${f.footer()}${f.cookies()}</div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>`,
  );

const mobile: Template = (s, f) =>
  pageOf(
    s.title,
    `<meta name="author" content="${s.author}">`,
    `<div id="m">${f.menu()}<h2>${markup(s.title)}</h2><small>${printedDay(s.day)}</small><div id="txt">${s.pieces.map(({ text }) => markup(text)).join('<br><br>\n')}</div>${f.share()}${f.relatedBelow()}${f.comments()}${f.footer()}</div>`,
  );

const magazine: Template = (s, f) =>
  pageOf(
    `${s.title} - ${s.source}`,
    `<meta property="og:title" content="${markup(s.title)}"><meta name="keywords" content="${s.keywords.join(', ')}"><meta property="og:site_name" content="${s.source}">`,
    `<div class="site"><header>${f.menu()}${f.ticker()}</header><main><article itemscope itemtype="https://schema.org/NewsArticle"><a class="category" href="/s">${s.section}</a><h1 itemprop="headline">${markup(s.title)}</h1><p class="byline">بقلم: <span itemprop="author">${s.author}</span></p><p class="date">نشر في <time itemprop="datePublished" datetime="${s.day}">${printedDay(s.day)}</time></p>${f.share()}<div itemprop="articleBody"><div class="photo"><img src="/i.jpg"><span class="image-caption">${s.caption}</span></div>${piecesOf(s, f.relatedInside() + f.newsletter())}${f.authorBox()}${f.comments()}</div></article>${f.relatedBelow()}</main><aside>${f.sidebar()}</aside><footer>${f.footer()}</footer></div>`,
  );

/** Systems in which pages are made. */
export const STYLES: readonly Style[] = [
  { name: 'WordPress, classic', write: classic },
  { name: 'WordPress, blocks', write: gutenberg },
  { name: 'Drupal', write: drupal, without: ['caption'] },
  { name: 'Blogger', write: blogger, without: ['section', 'source', 'caption'] },
  { name: 'portal of tables', write: portal, without: ['section', 'keywords', 'caption'] },
  { name: 'AMP', write: amp, without: ['keywords'] },
  { name: 'scripted site, JSON-LD only', write: next, plain: true, without: ['caption'] },
  {
    name: 'FrontPage, windows-1256',
    write: frontPage,
    encoding: 'windows-1256',
    without: ['section', 'keywords', 'caption'],
  },
  { name: 'mobile, <br>', write: mobile, without: ['section', 'keywords', 'source', 'caption'] },
  { name: 'magazine, microdata', write: magazine },
];

/** Writes a story in a style, with furniture in a site's words. */
export function writePage(
  style: Style,
  story: Story,
  words: Phrases,
  dice: Dice,
): { html: string; planted: string[] } {
  const furniture = furnitureFor(story, words, dice, { plain: style.plain ?? false });
  const html = style.write(story, furniture);
  return { html, planted: furniture.planted };
}
