import { describe, expect, test } from 'vitest';
import { aboutBlocks } from './aboutText.ts';

/** Blocks in a notation of the test: kind, words, `*strong*`, `_emphasis_`, `words→address`. */
const read = (markdown: string): string[] =>
  aboutBlocks(markdown).map(({ kind, spans }) => {
    const words = spans.map(({ text, href, strong, emphasis }) => {
      const look = strong ? `*${text}*` : emphasis ? `_${text}_` : text;
      return href === undefined ? look : `[${look}→${href}]`;
    });
    return `${kind}: ${words.join('')}`;
  });

test.each<[string, string, string[]]>([
  ['paragraphs', 'صحف\nالميناء.\n\nجُمعت هنا.', ['paragraph: صحف الميناء.', 'paragraph: جُمعت هنا.']],
  ['headings of every rank', '# أوّل\n\n### ثالث', ['heading: أوّل', 'heading: ثالث']],
  ['strong and emphasis', 'هذا **مهمّ** و*لطيف*', ['paragraph: هذا *مهمّ* و_لطيف_']],
  ['a link', '[الميناء](https://example.org/a)', ['paragraph: [الميناء→https://example.org/a]']],
  ['an address by itself', 'https://example.org', ['paragraph: [https://example.org→https://example.org]']],
  ['mail', '[راسلنا](mailto:a@example.org)', ['paragraph: [راسلنا→mailto:a@example.org]']],
  ['lists', '- أ\n- ب\n\n1. ج\n2. د', ['item: أ', 'item: ب', 'step: ج', 'step: د']],
  ['a list in a list', '- أ\n  - ب', ['item: أ', 'item: ب']],
  ['a quotation', '> قالوا', ['quotation: قالوا']],
  ['code', '```\na\nb\n```', ['code: a\nb']],
  ['a table', '| س | ص |\n|---|---|\n| ١ | ٢ |', ['paragraph: س · ص', 'paragraph: ١ · ٢']],
  ['entities', 'أ &amp; ب', ['paragraph: أ & ب']],
  ['nothing', ' \n\n---\n', []],
])('%s', (_, markdown, blocks) => {
  expect(read(markdown)).toEqual(blocks);
});

describe('nothing becomes markup or leads astray', () => {
  test.each<[string, string, string[]]>([
    ['a block of HTML', '<script>alert(1)</script>', ['paragraph: <script>alert(1)</script>']],
    ['HTML in a line', 'قبل <b>بعد</b>', ['paragraph: قبل <b>بعد</b>']],
    ['a script as an address', '[اضغط](javascript:alert(1))', ['paragraph: اضغط']],
    ['data as an address', '[اضغط](data:text/html,x)', ['paragraph: اضغط']],
    ['an image', '![سفينة](https://example.org/a.png)', ['paragraph: سفينة']],
  ])('%s', (_, markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks);
  });
});
