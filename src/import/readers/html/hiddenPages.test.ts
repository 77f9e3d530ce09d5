import { describe, expect, it } from 'vitest';
import type { BlockRole, SourceBlock } from '../../page/page.ts';
import { PARAGRAPHS, TITLE } from './fixtures/skeletons.ts';
import { readHtml, readHtmlText } from './readHtml.ts';

const BODY: readonly BlockRole[] = ['paragraph', 'heading', 'item', 'quote', 'verse', 'row'];
const textsOf = (blocks: readonly SourceBlock[], ...roles: readonly BlockRole[]) =>
  blocks.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
const inBody = (html: string) => textsOf(readHtmlText(html).blocks, ...BODY);
const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('hidden and broken pages', () => {
  it.each([
    [
      'saved under a pop-up',
      `<div id="root" aria-hidden="true"><h1>${TITLE}</h1>${article}</div><div role="dialog">اشترك الآن</div>`,
    ],
    ['hidden until a script has run', `<body style="visibility:hidden"><h1>${TITLE}</h1>${article}</body>`],
    ['a menu that was never closed', `<nav><a href="/">الرئيسية</a><h1>${TITLE}</h1><div>${article}</div>`],
    ['only in noscript', `<noscript><h1>${TITLE}</h1>${article}</noscript>`],
  ])('%s', (_, html) => {
    expect(inBody(html)).toEqual(PARAGRAPHS);
  });
});

describe('pages whose text stands elsewhere', () => {
  it('frames: the copy beside them is read; without one there is no page', () => {
    const frames = (inner: string) =>
      `<html><head><title>${TITLE}</title></head><frameset><frame src="a.html"><noframes>${inner}</noframes></frameset></html>`;
    const copy = readHtmlText(frames(`<body><h1>${TITLE}</h1>${article}</body>`));
    expect(textsOf(copy.blocks, 'paragraph')).toEqual(PARAGRAPHS);
    expect(textsOf(copy.blocks, 'title')).toEqual([TITLE]);
    const bytes = new TextEncoder().encode(frames('متصفحك لا يعرض الإطارات'));
    expect(readHtml('a.html', bytes)).toMatchObject({
      ok: false,
      problem: { kind: 'not-a-page', what: 'frameset' },
    });
  });

  it('an article that only JSON-LD states', () => {
    const stated = JSON.stringify({
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: PARAGRAPHS.join('\n\n'),
    });
    const { blocks, notes } = readHtmlText(
      `<div id="root"></div><script type="application/ld+json">${stated}</script>`,
    );
    expect(textsOf(blocks, 'paragraph')).toEqual(PARAGRAPHS);
    expect(notes).toEqual(['The page prints no article: the text is the one that JSON-LD states.']);
  });

  it.each([
    ['in noscript', `<noscript>${article}</noscript>`],
    ['hidden behind a preview', `<div style="display:none">${article}</div>`],
    ['in a template', `<template>${article}</template>`],
  ])('a copy %s stands in the article once', (_, copy) => {
    expect(inBody(`<h1>${TITLE}</h1><article>${article}</article>${copy}`)).toEqual(PARAGRAPHS);
  });

  it('text that is hidden behind a visible preview is read', () => {
    const preview = `<div class="preview"><p>${PARAGRAPHS[0]}</p></div>`;
    expect(inBody(`<h1>${TITLE}</h1>${preview}<div style="display:none">${article}</div>`)).toEqual(
      PARAGRAPHS,
    );
  });

  it('blocks nested deeper than any page nests them stay blocks', () => {
    expect(inBody(`${'<div>'.repeat(400)}<h1>${TITLE}</h1>${article}`)).toEqual(PARAGRAPHS);
  });

  it('paragraphs parted by line breaks in the page itself', () => {
    expect(inBody(`<body>${TITLE}<br><br>${PARAGRAPHS.join('<br><br>')}<br></body>`)).toEqual(PARAGRAPHS);
  });
});
