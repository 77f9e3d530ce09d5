import { expect, test } from 'vitest';
import { deckOf } from './deck.ts';

const FIRST = 'أقلع المرصد في آخر ديسمبر من ساحل غويانا على متن صاروخ أوروبي.';
const SECOND = 'وبعد شهر بلغ موضعه على بعد 1.5 مليون كيلومتر من الأرض.';
const UNSIGNED = FIRST.slice(0, -1);

test.each([
  ['whole sentences that fit', `${FIRST} ${SECOND}`, 90, FIRST, SECOND],
  ['all sentences that fit', `${FIRST} ${SECOND}`, 150, `${FIRST} ${SECOND}`, ''],
  ['a first sentence that is longer than usual', `${FIRST} ${SECOND}`, 40, FIRST, SECOND],
  [
    'a short opening takes the next sentence along',
    `انتهى الأمر. ${SECOND}`,
    45,
    `انتهى الأمر. ${SECOND}`,
    '',
  ],
  [
    '… or words of it, where it ends too late',
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
    `قالت السفينة لمن انتظرها في الميناء منذ الفجر إن أ. سمير ود. أحمد عادا معها إلى البيت القديم`,
    70,
    'قالت السفينة لمن انتظرها في الميناء منذ الفجر إن أ. سمير ود. أحمد عادا\u00a0…',
    '',
  ],
  ['what stops short is left out after the deck', `${FIRST} وبعد شهر بلغ`, 90, FIRST, ''],
  ['a closing quote belongs to its sentence', `قال: «${FIRST}» ثم`, 90, `قال: «${FIRST}»`, ''],
  ['a paragraph without a full stop is a sentence', `${UNSIGNED}\n${SECOND}`, 90, UNSIGNED, SECOND],
  [
    'a paragraph that ends in a colon is none',
    `وجاء في بيان الهيئة صباح اليوم ما يأتي:\n${SECOND}`,
    45,
    `وجاء في بيان الهيئة صباح اليوم ما يأتي:\nوبعد\u00a0…`,
    '',
  ],
  ['one word longer than allowed', 'ء'.repeat(30), 20, `${'ء'.repeat(20)}\u00a0…`, ''],
  ['nothing', '', 90, '', ''],
])('%s', (_, lead, usual, deck, more) => {
  expect(deckOf(lead, usual)).toEqual({ deck, more });
});
