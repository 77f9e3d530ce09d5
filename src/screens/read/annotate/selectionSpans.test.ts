// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../highlight/blockElements.ts';
import { rangesOf, spanOf } from './selectionSpans.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const texts = blockTexts({
  id: 'suez-04',
  title: 'تعويم السفينة',
  titleFrom: 'page',
  keywords: [],
  readAlso: [],
  related: [],
  body: [paragraph('رست &quot;السفينة&quot; صباحًا.'), paragraph('ثم عادت.'), paragraph('وانتهى الأمر.')],
});

/** Page of that article, whose second paragraph is split into several nodes. */
function page(): HTMLElement {
  const article = document.createElement('article');
  article.innerHTML =
    '<h1>تعويم السفينة</h1><div class="body">' +
    '<p id="p1"><span class="dateline">القاهرة: </span>رست "السفينة" صباحًا.</p>' +
    '<p id="p2">ثم <mark>عاد</mark>ت.</p><p id="p3">وانتهى الأمر.</p><div class="end"></div></div>';
  document.body.replaceChildren(article);
  return article;
}

function selected(article: Element, from: [string, number], to: [string, number]): Range {
  const nodeOf = (selector: string): Node => {
    const found = article.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found.lastChild instanceof Text ? found.lastChild : found;
  };
  const range = document.createRange();
  range.setStart(nodeOf(from[0]), from[1]);
  range.setEnd(nodeOf(to[0]), to[1]);
  return range;
}

describe('a selection is', () => {
  test.each<[string, [string, number], [string, number], string | undefined]>([
    ['words after the dateline', ['#p1', 4], ['#p1', 13], '"السفينة"'],
    ['without white space at its ends', ['#p1', 3], ['#p1', 14], '"السفينة"'],
    ['without the dateline', ['.dateline', 2], ['#p1', 4], 'رست'],
    ['over two nodes of a paragraph, its words whole', ['mark', 1], ['#p2', 2], 'عادت.'],
    ['over two paragraphs, the last word whole', ['#p1', 14], ['mark', 3], 'صباحًا.\nثم عادت'],
    [
      'a paragraph selected by three clicks, that ends before the next',
      ['#p3', 0],
      ['.end', 0],
      'وانتهى الأمر.',
    ],
    ['nothing where only the dateline was meant', ['.dateline', 0], ['.dateline', 4], undefined],
    ['nothing where it begins above the text', ['h1', 0], ['#p1', 6], undefined],
  ])('%s', (_, from, to, words) => {
    const article = page();
    const span = spanOf(selected(article, from, to), article, texts);
    expect(span && rangesOf(span, article, texts).map(String).join('\n')).toBe(words);
  });

  test('nothing in a paragraph that reads otherwise than it was printed', () => {
    const article = page();
    const second = article.querySelector('#p2');
    if (second) second.textContent = 'Then it came back.';
    expect(spanOf(selected(article, ['#p2', 0], ['#p2', 4]), article, texts)).toBeUndefined();
    const all = { block: 0, from: 0, toBlock: 2, to: 6 };
    expect(rangesOf(all, article, texts).map(String)).toEqual(['رست "السفينة" صباحًا.', 'وانتهى']);
  });
});

test('a place that begins where a node ends is in the node that has its letters', () => {
  const [range] = rangesOf({ block: 1, from: 6, toBlock: 1, to: 8 }, page(), texts);
  expect(range?.startContainer.textContent).toBe('ت.');
});
