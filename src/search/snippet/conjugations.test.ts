import { describe, expect, test } from 'vitest';
import { conjugationStem, withConjugations } from './conjugations.ts';
import { wordsOf } from '../../text/tokenize.ts';

const kin = (word: string) => conjugationStem(wordsOf(word)[0] ?? '');

test.each([
  ['persons of a verb', ['تشتهر', 'يشتهر', 'اشتهرت', 'سيشتهرون']],
  ['what stands after it', ['ينتقد', 'ينتقدها', 'وانتقدوا', 'انتقدت']],
  ['what stands before it', ['بالمصانع', 'مصانعها', 'والمصانع']],
  ['by chance: why kin finds nothing', ['تحرير', 'حرير']],
])('%s', (_, words) => {
  expect(new Set(words.map(kin)).size).toBe(1);
});

test.each([
  ['حزب', 'حرب'],
  ['كتب', 'كتاب'],
  ['تحد', 'حدود'],
])('%s is no kin of %s', (one, other) => {
  expect(kin(one)).not.toBe(kin(other));
});

test('kin is a run of the form’s own letters, three at least where the form has three', () => {
  for (const form of ['سيكتبونها', 'يد', 'من', 'تن', 'ولد', 'بالمدرسه'].flatMap(wordsOf)) {
    expect(form).toContain(conjugationStem(form));
    expect(conjugationStem(form).length).toBeGreaterThanOrEqual(Math.min(3, form.length));
  }
});

describe('forms that answer, with kin', () => {
  const forms = withConjugations({ wordOf: (form) => (form === 'الهند' ? 2 : undefined) }, [
    'متي',
    'استعمرت',
    'الهند',
  ]);
  test.each([
    ['what the index knows', 'الهند', 2],
    ['kin', 'يستعمرون', 1],
    ['another word', 'مستعمره', undefined],
    ['a word that asks has no kin', 'متي', undefined],
  ])('%s', (_, form, word) => {
    expect(forms.wordOf(form)).toBe(word);
  });
});
