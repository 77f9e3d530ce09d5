import { markup } from './markup.ts';
import { pageOf, piecesOf, printedDay, type Template } from './setting.ts';

export const drupal: Template = (s, f) =>
  pageOf(
    `${s.title} | ${s.source}`,
    `<link rel="canonical" href="${s.url}"><meta name="dcterms.title" content="${markup(s.title)}"><meta property="og:site_name" content="${s.source}">`,
    `<div id="page" class="with-sidebar"><div class="region-header">${f.menu()}</div><div id="content" class="column"><h1 class="page__title">${markup(s.title)}</h1><article class="node node-article"><div class="submitted">كتب ${s.author} بتاريخ <span class="date">${printedDay(s.day)}</span></div><div class="field field-name-field-section"><a class="section" href="/s">${s.section}</a></div><div class="field field-name-body field-label-hidden"><div class="field-item even">${piecesOf(s)}</div></div><div class="field field-name-field-tags"><div class="field-label">الكلمات الدلالية:</div>${s.keywords.map((tag) => `<div class="field-item"><a href="/t">${tag}</a></div>`).join('')}</div>${f.share()}${f.authorBox()}</article><div id="block-views-similar">${f.relatedBelow()}</div>${f.comments()}</div><div class="sidebars">${f.sidebar()}</div><div class="region-footer">${f.footer()}</div></div>`,
  );

export const blogger: Template = (s, f) =>
  pageOf(
    s.title,
    '',
    `<div id="outer-wrapper">${f.menu()}<div class="main section"><div class="widget Blog"><div class="date-outer"><h2 class="date-header"><span>${printedDay(s.day)}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${markup(s.title)}</h3><div class="post-body entry-content"><div dir="rtl" style="text-align:right">${s.pieces.map(({ text }) => markup(text)).join('<br /><br />\n')}</div><div style="clear:both"></div></div><div class="post-footer">مرسلة بواسطة <span class="fn">${s.author}</span> <span class="post-labels">التسميات: ${s.keywords.map((tag) => `<a rel="tag" href="/l">${tag}</a>`).join('، ')}</span></div></div>${f.comments()}</div></div></div>${f.sidebar()}${f.footer()}</div>`,
  );

export const amp: Template = (s, f) =>
  pageOf(
    `${s.title} - ${s.source}`,
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: s.title, datePublished: s.day, author: { name: s.author }, publisher: { name: s.source } })}</script><style amp-boilerplate>body{visibility:hidden}</style><link rel="canonical" href="${s.url}">`,
    `<amp-sidebar id="s" layout="nodisplay">${f.menu()}</amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${markup(s.title)}</h1><div class="amp-wp-meta amp-wp-byline">${s.author}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${s.day}">${printedDay(s.day)}</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="/i.jpg"></amp-img><p class="wp-caption-text">${s.caption}</p></figure><div class="amp-wp-article-content">${piecesOf(s, `<amp-ad width="300"></amp-ad>${f.newsletter()}`)}${f.authorBox()}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">الأقسام: <a class="category" href="/c">${s.section}</a></div></footer></article>${f.relatedBelow()}${f.cards()}<amp-user-notification layout="nodisplay">${f.cookies()}</amp-user-notification>${f.footer()}`,
    ' amp',
  );

/** Page of 2003: paragraphs parted by `<br>` in nested tables, nothing in the head but the site's name. */
export const frontPage: Template = (s, f) =>
  `<html dir=rtl><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><meta name="GENERATOR" content="Microsoft FrontPage 4.0"><title>${s.source}</title></head><body bgcolor="#FFFFFF"><center><table border="0" width="780"><tr><td width="100%" colspan="2"><p align="center">${f.menu()}</td></tr><tr><td width="25%" valign="top">${f.relatedBelow()}</td><td width="75%" valign="top"><p align="center"><b><font face="Simplified Arabic" size="6" color="#800000">${markup(s.title)}</font></b></p><p align="center"><font size="3">${printedDay(s.day)}</font></p><p align="center"><font size="3">كتب: ${s.author}</font></p>${s.pieces.map(({ text }) => `<p align="justify" dir="rtl"><font face="Simplified Arabic" size="4">${markup(text)}</font></p>`).join('\n')}</td></tr><tr><td colspan="2">${f.footer()}</td></tr></table></center></body></html>`;
