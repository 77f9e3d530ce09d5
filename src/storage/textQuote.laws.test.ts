import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorQuote, describeRange } from './textQuote.ts';

const WORDS = (
  'السفينة الميناء القناة المدينة الرياح البحر مدير وزير رئيس قال وأضاف أعلن عاد وصل غادر اليوم أمس صباح مساء ' +
  'في من إلى على عن بعد قبل خلال ثلاثة أيام عشرين 2024 الملاحة المسافرون العمال السكان الأسواق'
).split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 24 })
  .map((words) => words.join(' '));
/** Each paragraph says its number, as paragraphs of an article differ; the law is about finding, not about choosing. */
const paragraphs = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map((texts) => texts.map((text, n) => `الفقرة ${n + 1} من النصّ الأصليّ: ${text} وانتهت ${n + 1}.`));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A text, and a run of whole words in one paragraph of it. */
const chosen = fc.tuple(paragraphs, share, share, share).map(([blocks, which, begin, length]) => {
  const block = Math.min(blocks.length - 1, Math.floor(which * blocks.length));
  const words = [...(blocks[block] ?? '').matchAll(/\S+/g)];
  const first = Math.min(words.length - 1, Math.floor(begin * words.length));
  const last = Math.min(words.length - 1, first + Math.floor(length * 12));
  const from = words[first]?.index ?? 0;
  const to = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  return { blocks, block, from, to };
});

test('what was quoted is found where it was', () => {
  fc.assert(
    fc.property(chosen, ({ blocks, block, from, to }) => {
      expect(anchorQuote(blocks, describeRange(blocks, block, from, to))).toEqual({
        block,
        from,
        toBlock: block,
        to,
      });
    }),
  );
});

test('paragraphs put in or taken out elsewhere do not move it within its own', () => {
  fc.assert(
    fc.property(
      chosen,
      fc.array(sentence, { maxLength: 4 }),
      share,
      ({ blocks, block, from, to }, added, keep) => {
        const quote = describeRange(blocks, block, from, to);
        const before = [...blocks.slice(0, Math.floor(keep * block)), ...added];
        const after = blocks.slice(block + 1 + Math.floor(keep * (blocks.length - block)));
        const now = [...before, blocks[block] ?? '', ...after];
        const there = { block: before.length, from, toBlock: before.length, to };
        // A few words at a paragraph's edge, whose neighbours went, may be too little to be sure of.
        const allowed = quote.exact.length < 32 ? [there, undefined] : [there];
        expect(allowed).toContainEqual(anchorQuote(now, quote));
      },
    ),
  );
});

test('other white space and harakat do not lose it', () => {
  fc.assert(
    fc.property(
      chosen,
      fc.constantFrom('\u00a0', '  ', '\t', ' \u200f'),
      ({ blocks, block, from, to }, space) => {
        const otherwise = (text: string) =>
          text.replaceAll(' ', space).replaceAll('ن', 'ن\u064e').replaceAll('ب', 'ب\u0640');
        const now = blocks.map(otherwise);
        const expected = otherwise(blocks[block]?.slice(from, to) ?? '');
        const found = anchorQuote(now, describeRange(blocks, block, from, to));
        expect(found).toBeDefined();
        expect(now[found?.block ?? -1]?.slice(found?.from, found?.to)).toBe(expected);
      },
    ),
  );
});

test('nothing is found in a text that has nothing of it', () => {
  fc.assert(
    fc.property(chosen, ({ blocks, block, from, to }) => {
      const strange = ['هذا كلام آخر لا شأن له بما سبق.', 'وليس فيه شيء يشبهه، ولو كلمة.'];
      expect(anchorQuote(strange, describeRange(blocks, block, from, to))).toBeUndefined();
    }),
  );
});
