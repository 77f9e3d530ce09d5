// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findInText } from '../../../search/snippet/findInText.ts';
import { pageMatches } from './pageMatches.ts';
import { domText } from '../../highlight/domText.ts';

function page(html: string): HTMLElement {
  const root = document.createElement('article');
  root.innerHTML = html;
  return root;
}

describe('a text as it stands on the page', () => {
  test.each<[string, string]>([
    ['in one node', '<p>رست السفينة هنا</p>'],
    ['over two nodes', '<p>رست السف<i>ينة</i> هنا</p>'],
    ['at the beginning of a node', '<p>رست <i>السفينة هنا</i></p>'],
    ['at the end of a node', '<p>رست <i>السفينة</i> هنا</p>'],
  ])('a word %s', (_, html) => {
    const range = domText(page(html)).rangeOf({ from: 4, to: 11 });
    expect(range.toString()).toBe('السفينة');
    // A range that takes the end of one node for the beginning of the next is painted over the end of a line.
    expect(range.startContainer.textContent).toContain('الس');
    expect(range.endContainer.textContent).toContain('نة');
  });

  test('an override character is one character of it, whatever its frame says', () => {
    const printed = domText(page('<h1>جسر على <bdi class="override">RLO</bdi>النهر</h1>'));
    expect(printed.text).toBe('جسر على \ufffcالنهر');
    expect(printed.rangeOf({ from: 9, to: 14 }).toString()).toBe('النهر');
  });
});

describe('the matches in an article', () => {
  const html =
    '<h1>تعويم السفينة</h1><p>السفينة خارج المتن</p>' +
    '<div class="body"><p>جنحت سفينة في القناة.</p><p>ثم عادت السفينة.</p></div>';
  const findMatches = (text: string) => findInText(text, 'سفينة');

  test('are those of its headline and text, in the order they are read, with the words round them', () => {
    const matches = pageMatches(page(html), findMatches);
    expect(matches.map(({ range }) => range.toString())).toEqual(['السفينة', 'سفينة', 'السفينة']);
    expect(matches.map(({ around }) => around)).toEqual([
      'تعويم السفينة',
      'جنحت سفينة في القناة.',
      'ثم عادت السفينة.',
    ]);
  });
});
