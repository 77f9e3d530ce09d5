import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { hamzaOmissions, hamzaRestorations } from './hamza.ts';

describe('a hamza typed as و or ي, or left out', () => {
  const printed = new Set(
    (
      'مسؤول شؤون هيئة مسائل رئيس مؤسسة مؤتمر سؤال رأي بئر شيء وزراء شهداء لاجئ لاجئين مبادئ طوارئ قائمة نائب الطائرات رئاسة ' +
      'مئات بيئة فئة مؤمن ضوء جزء بدء خبر خبراء علم علماء ولاء دعاء فائز زائد بائع رائد'
    )
      .split(' ')
      .map(fold),
  );
  const isPrinted = (word: string): boolean => printed.has(word);

  test.each([
    ['مسوول', 'مسؤول'],
    ['شوون', 'شؤون'],
    ['هيية', 'هيئة'],
    ['مسايل', 'مسائل'],
    ['رييس', 'رئيس'],
    ['موسسة', 'مؤسسة'],
    ['موتمر', 'مؤتمر'],
    ['سوال', 'سؤال'],
    ['شي', 'شيء'],
    ['وزرا', 'وزراء'],
    ['شهدا', 'شهداء'],
    ['لاجي', 'لاجئ'],
    ['لاجيين', 'لاجئين'],
    ['مبادي', 'مبادئ'],
    ['طواري', 'طوارئ'],
    ['قايمة', 'قائمة'],
    ['نايب', 'نائب'],
    ['الطايرات', 'الطائرات'],
    ['رياسة', 'رئاسة'],
    ['ميات', 'مئات'],
    ['بيية', 'بيئة'],
    ['مومن', 'مؤمن'],
    ['ضو', 'ضوء'],
  ])('%s → %s', (typed, word) => {
    expect(hamzaRestorations(fold(typed), isPrinted)).toEqual([fold(word)]);
  });

  test.each([
    ['فايز', 'a name'],
    ['زايد', 'a name'],
    ['بايع', 'another verb'],
    ['رايد', 'a name'],
    ['بير', 'a name'],
    ['فيه', 'another word'],
    ['خبرا', 'the accusative of خبر'],
    ['علما', 'the accusative of علم'],
    ['ولاية', 'not ولاؤه'],
    ['دعاية', 'not دعاؤه'],
    ['وزارة', 'without such a letter'],
    ['يوم', 'another word'],
  ])('%s stays: %s', (typed) => {
    expect(hamzaRestorations(fold(typed), isPrinted)).toEqual([]);
  });

  test('a word that is printed stays as it is', () => {
    expect(hamzaRestorations('رويه', (word) => word === 'رويه' || word === 'رءيه')).toEqual([]);
  });

  test.each([
    ['مسؤول', ['مسوول', 'مسيول']],
    ['رئيس', ['رويس', 'رييس']],
    ['الشؤون', ['الشوون', 'الشيون']],
    // «فايز» is a man's name.
    ['فائز', ['فاوز']],
    ['جزء', []],
  ])('%s may be printed otherwise', (word, others) => {
    expect(hamzaOmissions(fold(word))).toEqual(others);
  });
});
