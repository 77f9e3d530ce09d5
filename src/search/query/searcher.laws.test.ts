import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestFor, foundBy, SearchedSite, finalAnswerOf } from '../../testing/searchableSite.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import { Searcher } from './searcher.ts';
import { placedWords, wordsOf } from '../../text/tokenize.ts';

/** Words of news, among them some that differ by one letter, by a proclitic, by an ending. */
const WORDS = (
  'مصر مضر حزب حرب كرة فكرة وكرة قناة القناة بالقناة والقناة للقناة مدرسة مدرسات المدرسة سوريا سوري لبن لبنان ليبيا لليبيا ' +
  'إلهام ألعاب العاب مسؤول مسئول الأمن أمن شؤون مستشفى علي على عالم علم وزير الوزير رئيس الرئيس قال وقال فقال سيقول ' +
  'في من عن إلى يوم اليوم ٢٠٢٤ 2024 2.2 2.3 10,000 كوفيد-19 TikTok G20 iPhone بـTikTok كِتاب كتـاب آخر الله والد'
).split(' ');
const word = fc.constantFrom(...WORDS);
const sentence = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((words) => words.join(' '));
const article: fc.Arbitrary<TestArticle> = fc.record({
  title: sentence(1, 5),
  source: fc.constantFrom('الرواق', 'المرافئ'),
  keywords: fc.array(word, { maxLength: 2 }),
  body: fc.array(sentence(3, 12), { minLength: 1, maxLength: 3 }),
});
const collection = fc.array(article, { minLength: 1, maxLength: 12 });

/** Other spellings that the fold equates, of each letter by its turn. */
const OTHERWISE: [RegExp, string[]][] = [
  [/[أإآا]/gu, ['ا', 'أ', 'إ', 'آ', '\u0671']],
  [/[ؤئء]/gu, ['ؤ', 'ئ', 'ء', 'و\u0654']],
  [/[ةه]/gu, ['ه', 'ة']],
  [/[ىي]/gu, ['ي', 'ى', '\u06cc']],
  [/ك/gu, ['ك', '\u06a9']],
  [/[\d٠-٩]/gu, []],
  [/[بتسرمنلع]/gu, ['', '\u064e', '\u0651\u0650', '\u0640', '\u200c']],
];

function respelt(text: string, turns: number[]): string {
  let turn = 0;
  const next = () => turns[turn++ % turns.length] ?? 0;
  return OTHERWISE.reduce(
    (spelt, [letters, others]) =>
      spelt.replace(letters, (letter) => {
        if (/[\d٠-٩]/.test(letter)) {
          const digit = '٠١٢٣٤٥٦٧٨٩'.includes(letter) ? '٠١٢٣٤٥٦٧٨٩'.indexOf(letter) : Number(letter);
          return String.fromCharCode(([0x30, 0x660, 0x6f0][next() % 3] ?? 0x30) + digit);
        }
        const other = others[next() % others.length] ?? letter;
        return /^[بتسرمنلع]$/.test(letter) ? letter + other : other;
      }),
    text,
  );
}

describe('what is printed is found', () => {
  test('by any three words that stand together, in any spelling the fold equates', async () => {
    await fc.assert(
      fc.asyncProperty(
        collection,
        fc.nat(),
        fc.nat(),
        fc.array(fc.nat(59), { minLength: 7, maxLength: 7 }),
        async (told, which, place, turns) => {
          const ordinal = which % told.length;
          const paragraph = told[ordinal]?.body?.[0] ?? '';
          const words = paragraph.split(' ');
          const from = place % (words.length - 2);
          const three = respelt(words.slice(from, from + 3).join(' '), turns);
          const searcher = new Searcher(new SearchedSite(told));
          for (const q of [three, `"${three}"`]) expect(await foundBy(searcher, q)).toContain(ordinal);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('by all its words, and then it is among the first ten', async () => {
    await fc.assert(
      fc.asyncProperty(collection, fc.nat(), async (told, which) => {
        const ordinal = which % told.length;
        const q = told[ordinal]?.title ?? '';
        const { hits } = await finalAnswerOf(new Searcher(new SearchedSite(told)).ask(requestFor(q)));
        expect(hits.map((hit) => hit.title)).toContain(q);
      }),
      { numRuns: 40 },
    );
  });

  test('and each hit marks whole words, those asked for, and says why', async () => {
    await fc.assert(
      fc.asyncProperty(collection, word, word, async (told, one, other) => {
        const searcher = new Searcher(new SearchedSite(told));
        const { hits, words } = await finalAnswerOf(searcher.ask(requestFor(`${one} ${other}`)));
        const answers = new Map((await searcher.formsOf(`${one} ${other}`)).forms);
        for (const { title, titleMatches, snippet, explanations } of hits) {
          for (const [text, matches] of [
            [title, titleMatches],
            [snippet?.text ?? '', snippet?.matches ?? []],
          ] as const)
            for (const { from, to, word } of matches) {
              expect(wordsOf(text.slice(from, to)).map((form) => answers.get(form))).toEqual([word]);
              expect(placedWords(text)).toContainEqual(expect.objectContaining({ from, to }));
            }
          expect(explanations.length).toBeGreaterThan(0);
          for (const { word } of explanations) expect(words[word]).toBeDefined();
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a query filters as its words say', () => {
  test('phrase and negation: exactly what the texts say', async () => {
    await fc.assert(
      fc.asyncProperty(collection, word, word, word, async (told, a, b, c) => {
        const searcher = new Searcher(new SearchedSite(told));
        const parts = told.map(({ title = '', source = '', keywords = [], body = [] }) =>
          [title, source, ...keywords, ...body].map((part) => ` ${wordsOf(part).join(' ')} `),
        );
        const holding = (q: string) => {
          const words = ` ${wordsOf(q).join(' ')} `;
          return [...told.keys()].filter((i) => parts[i]?.some((part) => part.includes(words)));
        };
        const phrase = holding(`${a} ${b}`);
        expect(await foundBy(searcher, `"${a} ${b}"`)).toEqual(phrase);
        const without = await foundBy(searcher, `"${a} ${b}" -"${c}"`);
        expect(without).toEqual(phrase.filter((i) => !holding(c).includes(i)));
        for (const ordinal of await foundBy(searcher, `${a} -${c}`))
          expect(holding(c)).not.toContain(ordinal);
      }),
      { numRuns: 60 },
    );
  });

  test('nobody is listed twice, and the total is what is listed', async () => {
    await fc.assert(
      fc.asyncProperty(collection, sentence(1, 5), fc.boolean(), async (told, q, typing) => {
        const { total, ordinals, scores, hits, isExact } = await finalAnswerOf(
          new Searcher(new SearchedSite(told)).ask(requestFor(q, { typing })),
        );
        expect(new Set(ordinals).size).toBe(ordinals.length);
        expect([total, isExact]).toEqual([ordinals.length, true]);
        expect(hits.map(({ ordinal }) => ordinal)).toEqual(ordinals.slice(0, hits.length));
        expect(hits.map(({ score }) => score)).toEqual(scores.slice(0, hits.length));
        expect(scores.length).toBe(ordinals.length);
        expect(hits.length).toBe(Math.min(10, total));
      }),
      { numRuns: 40 },
    );
  });
});

test('the same articles give the same bytes', () => {
  fc.assert(
    fc.property(collection, (told) => {
      const [one, other] = [new SearchedSite(told), new SearchedSite(told)];
      expect(one.contents()).toEqual(other.contents());
    }),
    { numRuns: 20 },
  );
});
