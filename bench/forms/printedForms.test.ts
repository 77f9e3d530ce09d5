import { expect, test } from 'vitest';
import { PrintedForms, printedWords } from './printedForms.ts';

test.each<[string, string, string[]]>([
  ['marks and tatweel go', 'مَدْرَسـة', ['مدرسة']],
  ['hamza on alef is none', 'أحمد وإبراهيم والآن', ['احمد', 'وابراهيم', 'والان']],
  ['seats of hamza stay apart', 'مسئول، مسؤول', ['مسئول', 'مسؤول']],
  ['ة is not ه', 'دورة دوره', ['دورة', 'دوره']],
  ['digits and Latin letters are words', 'FIFA 2018!', ['FIFA', '2018']],
])('%s: %s', (_, text, words) => {
  expect(printedWords(text)).toEqual(words);
});

const index = new PrintedForms([
  'التقى عبد الله الوزير',
  'قال عبدالله',
  'سلم لعبد الله رسالة، وبالوزير رافقه',
  'عبد القادر والله أعلم',
]);

test.each<[string, boolean, number[]]>([
  ['عبد الله', true, [0, 2]],
  ['عبد الله', false, [0]],
  ['عبدالله', true, [1]],
  ['وزير', true, [0, 2]],
  ['وزير', false, []],
  ['الله', true, [0, 2, 3]],
  ['غائب', true, []],
])('%s, with proclitics %s, is held by %j', (form, glued, ordinals) => {
  expect([...index.holding(form, glued)].toSorted((a, b) => a - b)).toEqual(ordinals);
});
