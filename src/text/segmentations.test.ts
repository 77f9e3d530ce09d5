import { describe, expect, test } from 'vitest';
import { isBareArticle, segmentations } from './segmentations.ts';

describe('the ways to read a word', () => {
  test.each<[string, string[]]>([
    ['قناة', ['قناه']],
    ['القناة', ['القناه', 'ال+قناه']],
    ['وبالقناة', ['وبالقناه', 'و+بالقناه', 'وب+القناه', 'وب+ال+قناه']],
    ['للقناة', ['للقناه', 'ل+ال+قناه', 'ل+لقناه']],
    ['بدمج', ['بدمج', 'ب+دمج']],
    ['سيفتح', ['سيفتح', 'س+يفتح']],
    ['سفير', ['سفير']],
    // Three letters must be left.
    ['الدم', ['الدم']],
    ['ورد', ['ورد']],
    // A printed hamza is part of the word.
    ['ألعاب', ['العاب']],
    ['العاب', ['العاب', 'ال+عاب']],
    ['بِأَلْعابِ', ['بالعاب', 'ب+العاب']],
    ['الأمن', ['الامن', 'ال+امن']],
    ['', ['']],
    ['TikTok', ['tiktok']],
  ])('%s', (printed, splits) => {
    const drawn = segmentations(printed).map(({ proclitics, article, stem }) =>
      [proclitics, article ? 'ال' : '', stem].filter((part, i) => part !== '' || i === 2).join('+'),
    );
    expect(drawn).toEqual(splits);
  });
});

test.each<[string, boolean]>([
  ['ال', true],
  ['الـ', true],
  ['اَلْ', true],
  ['آل', false],
  ['ا\u0653ل', false],
  ['إل', false],
  ['الل', false],
])('is «%s» an article without a word? %s', (printed, bare) => expect(isBareArticle(printed)).toBe(bare));
