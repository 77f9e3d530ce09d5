import { expect, test } from 'vitest';
import { deckOf, leadDeckOf } from './deck.ts';

const FIRST = 'أقلع المرصد في آخر ديسمبر من ساحل غويانا على متن صاروخ أوروبي.';
const SECOND = 'وبعد شهر بلغ موضعه على بعد 1.5 مليون كيلومتر من الأرض.';

test.each([
  ['whole sentences that fit', `${FIRST} ${SECOND}`, 90, FIRST, SECOND],
  ['all sentences that fit', `${FIRST} ${SECOND}`, 150, `${FIRST} ${SECOND}`, ''],
  [
    'a short opening takes words of the next along',
    `انتهى الأمر. ${SECOND}`,
    30,
    'انتهى الأمر. وبعد شهر بلغ\u00a0…',
    '',
  ],
  [
    'a point inside a number ends nothing',
    'بلغ ارتفاعه 1.5 كيلومتر فوق ما كان عليه',
    90,
    'بلغ ارتفاعه 1.5 كيلومتر فوق ما كان عليه\u00a0…',
    '',
  ],
  [
    'no sentence ends in time: whole words',
    'قالت الهيئة، في بيان لها صباح الأحد',
    19,
    'قالت الهيئة، في\u00a0…',
    '',
  ],
  ['a comma before the cut goes', 'قالت الهيئة، في بيان', 13, 'قالت الهيئة\u00a0…', ''],
  [
    'an abbreviation ends nothing',
    `قالت السفينة لمن انتظرها في الميناء منذ الفجر إن أ. سمير ود. أحمد عادا معها.`,
    70,
    'قالت السفينة لمن انتظرها في الميناء منذ الفجر إن أ. سمير ود. أحمد عادا\u00a0…',
    '',
  ],
  ['what stops short is marked', `${FIRST} وبعد شهر بلغ`, 90, FIRST, 'وبعد شهر بلغ\u00a0…'],
  ['a closing quote belongs to its sentence', `قال: «${FIRST}» ثم`, 90, `قال: «${FIRST}»`, 'ثم\u00a0…'],
  ['one word longer than allowed', 'ء'.repeat(30), 20, `${'ء'.repeat(20)}\u00a0…`, ''],
  ['nothing', '', 90, '', ''],
])('%s', (_, lead, longest, deck, more) => {
  expect(deckOf(lead, longest)).toEqual({ deck, more });
});

test('the first sentence of a lead may be twice as long as a deck', () => {
  const sentence = `${'قالت الهيئة '.repeat(22)}أمس.`;
  expect(leadDeckOf(`${sentence} ${SECOND}`)).toEqual({ deck: sentence, more: SECOND });
});

test('a lead without sentences is cut at the length of a deck', () => {
  const { deck, more } = leadDeckOf('قالت الهيئة، '.repeat(45));
  expect(deck).toMatch(/^قالت.*…$/);
  expect(deck.length).toBeLessThan(155);
  expect(more).toBe('');
});
