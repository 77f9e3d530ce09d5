import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { wordsOf } from '../../src/text/tokenize.ts';
import type { Engine } from '../search/engine.ts';
import { askForms, askNearMisses, formQuestions, nearMissQuestions } from './recall.ts';

const article = (body: string, keyword = '') => ({
  title: 'خبر',
  body: [{ kind: 'paragraph' as const, text: body }],
  keywords: keyword ? [{ text: keyword, id: keyword }] : [],
});

/** Engine that answers every query with the same ordinals. */
const answering = (...ordinals: number[]): Engine => ({
  name: 'fixed',
  ask: (_q, _typing, most) => Promise.resolve(ordinals.slice(0, most)),
});

const asked = (articles: ReturnType<typeof article>[], forms: Record<string, [string, string][]>) =>
  formQuestions(articles, forms).map(({ kind, q, wanted }) => [kind, q, [...wanted]]);

test('an article is wanted that prints only the other form, whatever is glued to it', () => {
  const articles = [article('زار مدرسة'), article('زار المدارس'), article('مدرسة من مدارس'), article('مطار')];
  expect(asked(articles, { 'broken plurals': [['مدرسة', 'مدارس']] })).toEqual([
    ['broken plurals', 'مدرسة', [1]],
    ['broken plurals, the way back', 'مدارس', [0]],
  ]);
});

test('both directions of two spellings are one row', () => {
  const articles = [article('مئة رجل'), article('مائة رجل')];
  expect(asked(articles, { 'two spellings': [['مئة', 'مائة']] })).toEqual([
    ['two spellings', 'مئة', [1]],
    ['two spellings', 'مائة', [0]],
  ]);
});

test('a glued letter is another form only where it is the kind', () => {
  const articles = [article('مصر'), article('بمصر')];
  expect(asked(articles, { 'one glued letter': [['مصر', 'بمصر']] })).toEqual([
    ['one glued letter', 'مصر', [1]],
    ['one glued letter, the way back', 'بمصر', [0]],
  ]);
  expect(asked([article('لوزير أو وزيرا')], { accusative: [['وزير', 'وزيرا']] })).toEqual([]);
});

test('a form among the keywords is no question, nor two words of neighbouring paragraphs', () => {
  expect(asked([article('زار المدارس', 'مدرسة')], { 'broken plurals': [['مدرسة', 'مدارس']] })).toEqual([]);
  const parted = { ...article('قال عبد'), title: 'بيان' };
  parted.body.push({ kind: 'paragraph', text: 'الله أعلم' });
  expect(asked([parted], { 'compound names': [['عبدالله', 'عبد الله']] })).toEqual([]);
});

test('found articles are counted, others are not', async () => {
  const articles = [article('مدارس'), article('مدارس'), article('مطار')];
  const questions = formQuestions(articles, { 'broken plurals': [['مدرسة', 'مدارس']] });
  expect((await askForms(answering(2, 1), questions)).map(({ found }) => found)).toEqual([1]);
});

test('near-misses hold the other word and no form of the one typed; early ones are in the first ten', async () => {
  const texts = ['هدنة', 'الهدنة', 'أهداف وهدنة', 'هدفهم هدنة', 'هدف'];
  const holders = new Map<string, number[]>();
  texts.forEach((text, ordinal) => {
    for (const word of wordsOf(fold(text))) holders.set(word, [...(holders.get(word) ?? []), ordinal]);
  });
  const [toTruce] = nearMissQuestions({ holders }, [['هدف', 'هدنة']]);
  expect([...(toTruce?.unwanted ?? [])]).toEqual([0, 1]);
  const elsewhere = [10, 11, 12, 13, 14, 15, 16, 17, 18];
  const [missed] = await askNearMisses(answering(...elsewhere, 0, 1), toTruce ? [toTruce] : []);
  expect([missed?.all, missed?.early]).toEqual([2, 1]);
});
