import { expect, test } from 'vitest';
import { cutLines } from './lines.ts';

const texts = (page: string): string[] => cutLines(page).map(({ text }) => text);

const WRAPPED = [
  'افتتحت البلدية صباح اليوم مكتبة عامة جديدة في',
  'الحي القديم، بعد عامين من أعمال الترميم.',
  'وتضم المكتبة خمسين ألف كتاب وقاعة للأطفال تطل',
  'على الحديقة، وتفتح كل يوم حتى المساء.',
  'وقال مدير المشروع إن العمال سيفرغون من القاعة',
  'الثانية قبل نهاية الصيف.',
];

test('hard-wrapped lines are joined, to the end of a sentence', () => {
  const [a, b, c, d, e, f] = WRAPPED;
  expect(texts(WRAPPED.join('\n'))).toEqual([`${a} ${b}`, `${c} ${d}`, `${e} ${f}`]);
  expect(texts(`مكتبة جديدة في الحي\n${WRAPPED.join('\r\n')}`)).toHaveLength(4);
});

test.each<[string, string[]]>([
  [
    'verse, which has no stops',
    [
      'مشى النهر في الوادي رويدا',
      'كأن له في كل منعطف دارا',
      'يمر على الجسر القديم مسلما',
      'ويترك في أحجاره آثارا',
      'فيا جسرنا هل تذكر خطونا',
    ],
  ],
  [
    'lists',
    [
      'كتب الأطفال في القاعة الأولى من المكتبة',
      '- كتب الرحلات في القاعة الثانية',
      '- كتب الشعر في القاعة الثالثة منها',
      '- كتب العلوم في القاعة الرابعة.',
      'انتهت القائمة.',
    ],
  ],
  ['paragraphs of any length', WRAPPED.map((line) => `${line} ${line} ${line} ${line}`)],
  ['lines apart from each other', WRAPPED.flatMap((line) => [line, ''])],
])('%s are not', (_, lines) => expect(texts(lines.join('\n'))).toEqual(lines.filter(Boolean)));

const SENTENCE = 'افتتحت البلدية صباح اليوم مكتبة عامة جديدة في الحي القديم، بعد عامين من أعمال الترميم.';

test('a page on one line is cut at wide blanks', () => {
  const pieces = ['مكتبة جديدة', SENTENCE, SENTENCE, SENTENCE, SENTENCE, SENTENCE];
  expect(texts(pieces.join('            '))).toEqual(pieces);
  expect(texts(pieces.join('   \t  ').replace('\t', '         '))).toEqual(pieces);
});

test.each([
  ['justified text', Array.from({ length: 6 }, () => SENTENCE).join('    ')],
  ['a short line', `${SENTENCE}            ${SENTENCE}`],
])('%s is not cut', (_, page) => expect(texts(page)).toEqual([page]));
