import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DamagedError } from '../format/bytes.ts';
import { nearestSpellings } from './suggest.ts';
import { farthest, editDistance } from './editDistance.ts';
import { onOtherKeyboard, wordOnOtherKeyboard } from './keyboardLayout.ts';
import { readShard, spellingFiles } from './dictionary.ts';
import type { KnownWord } from './dictionary.ts';
import { wordsOf } from '../../text/tokenize.ts';

/** A dictionary and the paths read of it. */
function dictionaryOf(words: KnownWord[]) {
  const files = new Map(spellingFiles(words).map(({ path, bytes }) => [path, bytes]));
  const asked = new Set<string>();
  const read = (path: string): Promise<Uint8Array> => {
    asked.add(path);
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no such file: ${path}`));
  };
  return { files, asked, read };
}

const known = (text: string): KnownWord[] => text.split(' ').map((form, i) => ({ form, df: 40 - i }));
const words = known(
  'القناه الحكومه السفينه السويس الاقتصاد انتخابات استقرار مظاهرات ضابط ذهب محكمه مستشفي رءيس مسءول صحيفه google facebook test',
);

describe('what was perhaps meant', () => {
  const { read } = dictionaryOf(words);
  const first = async (typed: string) => (await nearestSpellings(typed, read))[0]?.form;

  test.each([
    // by ear
    ['مضاهرات', 'مظاهرات'],
    ['ظابط', 'ضابط'],
    ['دهب', 'ذهب'],
    ['مستشفا', 'مستشفي'],
    ['الاقتساد', 'الاقتصاد'],
    // by hand
    ['الحكوكه', 'الحكومه'],
    ['الحكوممه', 'الحكومه'],
    ['الحوكمه', 'الحكومه'],
    ['انتخبات', 'انتخابات'],
    ['لسويس', 'السويس'],
    ['رييس', 'رئيس'],
    // two slips, at one end
    ['استقضرارر', 'استقرار'],
    // as it is typed, with what the fold takes away
    ['السّفيـنا', 'السفينه'],
    ['Facebok', 'facebook'],
  ])('%s → %s', async (typed, meant) => {
    expect(await first(typed)).toBe(wordsOf(meant)[0]);
  });

  test.each([
    ['the word itself', 'السويس'],
    ['nor in another spelling of the fold', 'السّويسُ'],
    ['a word far from all', 'برتقالي'],
    ['a short word with two slips', 'سدب'],
    ['a figure', '2023'],
    ['one letter', 'س'],
    ['nothing', ''],
    ['what is no word', '%\ud800 ،'],
    ['very much', 'ا'.repeat(100_000)],
  ])('is not %s', async (_, typed) => {
    expect(await nearestSpellings(typed, read)).toEqual([]);
  });

  test('the nearest first, and of two as near the commoner', async () => {
    const { read } = dictionaryOf([
      { form: 'كاتبه', df: 3 },
      { form: 'كتابه', df: 900 },
      { form: 'كتابها', df: 2 },
      { form: 'كتيبه', df: 2 },
    ]);
    expect((await nearestSpellings('كتبه', read)).map(({ form }) => form)).toEqual([
      'كتابه',
      'كاتبه',
      'كتيبه',
      'كتابها',
    ]);
  });

  test('at most five', async () => {
    const many = [...'بتثجحخدذر'].map((letter) => ({ form: `مع${letter}وف`, df: 2 }));
    expect(await nearestSpellings('معكوف', dictionaryOf(many).read)).toHaveLength(5);
  });

  test.each([
    ['hgs,ds', 'السويس'],
    ['lsjatn', 'مستشفي'],
    ['فثسف', 'test'],
  ])('typed on the other keyboard: %s → %s', async (typed, meant) => {
    expect(await nearestSpellings(typed, read)).toMatchObject([{ form: meant, distance: 0.5 }]);
  });

  test('an empty collection knows no word', async () => {
    expect(await nearestSpellings('السويس', dictionaryOf([]).read)).toEqual([]);
  });
});

describe('how far', () => {
  test.each<[string, string, number]>([
    ['كتاب', 'كتاب', 0],
    ['ضابط', 'ظابط', 0.5],
    ['قلم', 'فلم', 0.7],
    ['كتاب', 'كتعب', 0.5],
    ['كتب', 'كتلب', 0.48],
    ['كتب', 'كتاب', 0.3],
    ['كتااب', 'كتاب', 0.5],
    ['كتمب', 'كتب', 1],
    ['بكتا', 'كتاب', Infinity],
    ['حزب', 'حرب', 0.8],
    ['كاتب', 'كتاب', 0.5],
    ['', 'كتاب', Infinity],
  ])('%s, %s: %d', (typed, printed, distance) => {
    expect(editDistance(typed, printed, 1.5)).toBeCloseTo(distance);
  });

  test('never less than nothing, and nothing only for the word itself', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتءوهك'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 9);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(0);
        const limit = farthest(a.length);
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : Infinity);
      }),
    );
  });
});

describe('the other keyboard', () => {
  test.each([
    ['hgr,hj hglsgpm', 'القوات المسلحة'],
    ['hg;jhf', 'الكتاب'],
    ['Hofhv', 'أخبار'],
    ['[lhid]', 'جماهيد'],
    ['بشؤثلاخخن', 'facebook'],
    ['hghojdhv 2024', 'الاختيار 2024'],
    ['2024', undefined],
    ['', undefined],
    ['كتاب book', undefined],
    ['naïve', undefined],
  ])('%s → %s', (typed, other) => {
    expect(onOtherKeyboard(typed)).toBe(other);
  });

  test('a word comes out folded; what is not letters alone is no word', () => {
    expect(wordOnOtherKeyboard('lsjatn')).toBe('مستشفي');
    expect(wordOnOtherKeyboard('كطجد')).toBeUndefined();
  });
});

describe('the files', () => {
  /** Some thousand words of letters that follow one another by rule. */
  const many = Array.from({ length: 6000 }, (_, i): KnownWord => {
    const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
    let form = i % 3 ? 'ال' : '';
    for (let rest = i * 7919 + 12_345; rest > 0; rest = Math.floor(rest / 28))
      form += letters.charAt(rest % 28);
    return { form, df: 2 + (i % 300) };
  });

  test('the same words in any order give the same bytes', () => {
    expect(spellingFiles(many.toReversed())).toEqual(spellingFiles(many));
  });

  test('every word is in both lists', () => {
    const files = spellingFiles(many);
    for (const list of ['beginnings', 'endings'] as const) {
      const held = files.flatMap(({ path, bytes }) => (path.startsWith(list) ? readShard(bytes, list) : []));
      const byForm = (a: KnownWord, b: KnownWord) => (a.form < b.form ? -1 : 1);
      expect(held.sort(byForm)).toEqual(many.toSorted(byForm));
    }
  });

  test('a lookup reads three of them, of nine thousand bytes', { timeout: 30_000 }, async () => {
    const { files, asked, read } = dictionaryOf(many);
    expect(files.size).toBeGreaterThan(10);
    for (const [path, bytes] of files) expect([path, bytes.length <= 9010]).toEqual([path, true]);
    const forms = new Set(many.map(({ form }) => form));
    let found = 0;
    for (const { form } of many.slice(0, 60)) {
      // The endings lead to it where its first letter is forgotten, the beginnings where its last is.
      for (const typed of [form.slice(1), form.slice(0, -1)]) {
        asked.clear();
        const near = await nearestSpellings(typed, read);
        if (near.some((one) => one.form === form) || forms.has(typed)) found++;
        expect(asked.size).toBeLessThanOrEqual(3);
      }
    }
    expect(found).toBeGreaterThan(110);
  });

  test('cut or changed bytes are refused', async () => {
    const { files } = dictionaryOf(words);
    for (const [path, bytes] of files) {
      const damages = [
        ...Array.from({ length: bytes.length }, (_, length) => bytes.slice(0, length)),
        ...Array.from({ length: bytes.length }, (_, at) =>
          bytes.map((byte, i) => (i === at ? byte ^ 0x41 : byte)),
        ),
        new TextEncoder().encode('<!doctype html>'),
      ];
      for (const damaged of damages) {
        const read = (asked: string) =>
          Promise.resolve(asked === path ? damaged : (files.get(asked) ?? new Uint8Array()));
        await expect(nearestSpellings('السويص', read)).rejects.toThrow(DamagedError);
      }
    }
  });

  test('a file that cannot be had is not an empty answer', async () => {
    await expect(nearestSpellings('السويص', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});

const CORPUS = new URL('../../../../shared/corpora/news-2018.jsonl.gz', import.meta.url);

test(
  'words of real news with one slip: most are found again, for ten thousand bytes',
  { timeout: 60_000 },
  async (context) => {
    if (!existsSync(CORPUS)) return context.skip('../shared/corpora is not here: spellings are not measured');
    const df = new Map<string, number>();
    for (const line of gunzipSync(readFileSync(CORPUS)).toString().trim().split('\n').slice(0, 1000)) {
      const { title, body }: { title: string; body: string } = JSON.parse(line);
      for (const word of new Set(wordsOf(`${title} ${body}`))) df.set(word, (df.get(word) ?? 0) + 1);
    }
    const common = [...df].flatMap(([form, df]) => (df > 1 ? { form, df } : []));
    const { files, asked, read } = dictionaryOf(common);
    const sizes = new Map<string, number>();
    const compressed = (path: string): number => {
      const size = sizes.get(path) ?? brotliCompressSync(files.get(path) ?? '').length;
      sizes.set(path, size);
      return size;
    };
    const meant = common.filter(
      ({ form, df }) => df > 4 && form.length > 3 && /^[\u0621-\u064a]+$/.test(form),
    );
    let tried = 0;
    let [first, firstThree, most] = [0, 0, 0];
    for (let i = 0; i < meant.length && tried < 250; i += 17) {
      const { form } = meant[i] ?? { form: '' };
      const at = i % form.length;
      // A letter forgotten, doubled, exchanged with the next, or another one.
      const typed = [
        form.slice(0, at) + form.slice(at + 1),
        form.slice(0, at) + form.charAt(at) + form.slice(at),
        form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2),
        form.slice(0, at) + 'سطكغ'.charAt(at % 4) + form.slice(at + 1),
      ][tried % 4];
      if (typed === undefined || typed === form || df.has(typed)) continue;
      tried++;
      asked.clear();
      const place = (await nearestSpellings(typed, read)).findIndex((near) => near.form === form);
      if (place === 0) first++;
      if (place >= 0 && place < 3) firstThree++;
      most = Math.max(
        most,
        [...asked].reduce((bytes, path) => bytes + compressed(path), 0),
      );
    }
    expect(tried).toBeGreaterThan(200);
    expect(first / tried).toBeGreaterThan(0.7);
    expect(firstThree / tried).toBeGreaterThan(0.85);
    expect(most).toBeLessThan(10_000);
  },
);
