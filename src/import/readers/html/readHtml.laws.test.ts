import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlText } from './readHtml.ts';

/** Characters of a text that are no blanks. */
const inked = (text: string) => [...text.replaceAll(/\s/g, '')].sort().join('');

describe('laws', () => {
  const inline = fc.constantFrom('b', 'i', 'a', 'span', 'font', 'em');
  const block = fc.constantFrom(
    'div',
    'p',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'h2',
    'section',
    'nav',
    'form',
    'blockquote',
    'footer',
  );
  const words = fc.constantFrom(
    'قالت البلدية إن العمل في الحدائق بدأ.',
    'محليات',
    ' ',
    'اقرأ أيضا',
    'المصدر: وكالات',
    '٣',
    'a < b',
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      words.map((text) => text.replace('<', '&lt;')),
      fc
        .tuple(fc.oneof(inline, block), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, kids]) => `<${name}>${kids.join('')}</${name}>`),
      fc.array(tie('node'), { maxLength: 3 }).map((kids) => `${kids.join('<br>')}<hr>`),
    ),
  }));

  it('every character of the text stands in one block, once', () => {
    fc.assert(
      fc.property(node, (html) => {
        const plain = html.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<');
        const { blocks } = readHtmlText(html);
        expect(inked(blocks.map(({ text }) => text).join(''))).toBe(inked(plain));
      }),
    );
  });

  it.each([300, 3000])('every character stands in one block, in its order, %i elements deep', (depth) => {
    const opening = Array.from({ length: depth }, (_, i) => `<${i % 3 ? 'div' : 'b'}>قبل ${i} `).join('');
    const closing = Array.from(
      { length: depth },
      (_, i) => `بعد ${i} </${(depth - 1 - i) % 3 ? 'div' : 'b'}>`,
    );
    const html = `${opening}${closing.join('')}`;
    const letters = (text: string) => text.replaceAll(/\s/g, '');
    const { blocks } = readHtmlText(html);
    expect(letters(blocks.map(({ text }) => text).join(''))).toBe(letters(html.replaceAll(/<[^>]*>/g, '')));
  });

  it('paragraphs of one element are the article, whatever the classes of it and of the elements round it', () => {
    const names = fc.constantFrom(
      'comments-page',
      'author-article',
      'related',
      'sidebar',
      'share',
      'newsletter-post',
      'widget',
      'promo',
      'entry',
      'c1',
    );
    const sentence = fc
      .tuple(
        fc.constantFrom('قالت البلدية إن العمل', 'وأضاف المدير أن الفريق', 'ويرى السكان أن الطريق'),
        fc.constantFrom('في الحدائق بدأ صباح أمس على ضفة النهر', 'لن ينتهي قبل آخر الصيف كما وعدوا من قبل'),
        fc.constantFrom('.', '، وهو ما انتظروه منذ سنوات.', '؟'),
      )
      .map((parts) => parts.join(' '));
    const holder = fc.record({
      outer: names,
      inner: names,
      tag: fc.constantFrom('p', 'div', 'li'),
      sentences: fc.array(sentence, { minLength: 2, maxLength: 9 }),
    });
    fc.assert(
      fc.property(holder, ({ outer, inner, tag, sentences }) => {
        const texts = sentences.map((text, i) => `${text} ${i}`);
        const inside = texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
        const { blocks } = readHtmlText(
          `<div class="menu"><a href="/">الرئيسية</a></div><h1>حدائق على النهر</h1><div class="${outer}"><div class="${inner}">${inside}</div></div>`,
        );
        const text = blocks.filter(({ role }) => !['furniture', 'title'].includes(role));
        expect(text.map((block) => block.text)).toEqual(texts);
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.oneof(
      node,
      fc.string(),
      fc.constantFrom(
        '<',
        '</',
        '<!--',
        '<![CDATA[',
        '<a href=',
        '&#x',
        '<script>',
        '<svg><title>',
        '<table><p>',
        '</body>',
        '<template>',
        '<plaintext>',
        '<textarea>',
        '\0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(Array.isArray(readHtmlText(pieces.join('')).blocks)).toBe(true);
      }),
    );
  });

  it.each([
    '<div>',
    '<b>',
    '<table><tr><td>',
    '<ul><li>',
    '<a href=x>',
    '<p>',
    '</div>',
    '<br>',
    '<script>',
    '&amp',
    '<!',
  ])('takes time in proportion to the length: %s', (piece) => {
    // Work that grows with the square of the length would run into the test's time limit.
    expect(Array.isArray(readHtmlText(`${piece}نص `.repeat(10_000)).blocks)).toBe(true);
  });
});
