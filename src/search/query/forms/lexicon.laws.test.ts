import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SearchedSite, finalAnswerOf, requestFor } from '../../../testing/searchableSite.ts';
import { fold } from '../../../text/fold.ts';
import { readNouns } from '../../lexicon/lexicon.ts';
import type { NounEntry } from '../../lexicon/lexicon.ts';
import { knownFamilies } from '../../lexicon/knownFamilies.ts';
import { NOUN_TEXTS } from '../../lexicon/nounLists.ts';
import type { Inflection } from '../../lexicon/paradigm.ts';
import { inflectionsOf, RANK } from '../../lexicon/paradigm.ts';
import { Searcher } from '../searcher.ts';

/** Entries tried in a run, spread over collections of SIZE articles, an entry in each. */
const ENTRIES = 300;
const SIZE = 60;
/** Forms tried of an entry. */
const TRIED_FORMS = 2;

const ENTRY_LIST = NOUN_TEXTS.flatMap(readNouns);
const SINGULARS = new Set(ENTRY_LIST.map(({ singular }) => fold(singular)));

/**
 * Folded inflected forms of an entry, those alone that are of no other word. Left out are forms that no ending leads on
 * where they are printed nowhere: those of a feminine («كبيرتي» of «كبير»), duals like «صحراوين», and pronouns on the plural of a nisba
 * («مصريوها») or نا on the nisba itself («دماغينا»).
 */
function ownForms(entry: NounEntry): string[] {
  const known = knownFamilies();
  const singular = fold(entry.singular);
  const [family] = known.readingsOf(singular);
  const isOwn = ({ form, rank }: Inflection) => {
    const readings = known.readingsOf(form);
    return (
      readings.length === 1 &&
      readings[0]?.family === family?.family &&
      !known.isName(form) &&
      !form.startsWith(`${singular}ت`) &&
      !/او[اي]ن$/.test(form) &&
      !(rank === RANK.loose && singular.endsWith('ي')) &&
      !(entry.isAdjective && singular.endsWith('ي') && form === `${singular}نا`)
    );
  };
  const forms = inflectionsOf(entry, (word) => SINGULARS.has(word)).filter(isOwn);
  return [...new Set(forms.map(({ form }) => form))];
}

/**
 * Entries that have one family, and whose word is long enough to take a proclitic. A typed «أليفنا» loses its ال, for a
 * query does not keep its hamza: such words are left out.
 */
const TRIED = ENTRY_LIST.filter(({ singular }) => {
  const readings = knownFamilies().readingsOf(fold(singular));
  return fold(singular).length > 3 && readings.length === 1 && !fold(singular).startsWith('ال');
});

/** Entries of a run, in groups of SIZE. */
const groups = fc
  .shuffledSubarray(TRIED, { minLength: ENTRIES, maxLength: ENTRIES })
  .map((entries) =>
    Array.from({ length: ENTRIES / SIZE }, (_, i) => entries.slice(i * SIZE, (i + 1) * SIZE)),
  );

const site = (words: string[]) =>
  new Searcher(new SearchedSite(words.map((word) => ({ title: 'خبر', body: [`هنا ${word} حقا`] }))));

/** Finds whether the article with a number is found, and whether a word is marked in it. */
async function finds(searcher: Searcher, q: string, ordinal: number): Promise<boolean> {
  const { ordinals, hits } = await finalAnswerOf(searcher.ask(requestFor(q)));
  if (![...ordinals].includes(ordinal)) return false;
  const hit = hits.find((one) => one.ordinal === ordinal);
  return hit === undefined || (hit.snippet?.matches.length ?? 0) > 0;
}

describe('every form of a word of the lexicon', () => {
  test.each<[what: string, asked: (form: string) => string]>([
    ['finds the article of the dictionary form, and is marked there', (form) => form],
    ['does so with و before it', (form) => `و${form}`],
    ['does so with ل before it', (form) => `ل${form}`],
  ])('%s', async (_, asked) => {
    await fc.assert(
      fc.asyncProperty(groups, fc.nat(), async (all, turn) => {
        const lost: string[] = [];
        for (const entries of all) {
          const searcher = site(entries.map(({ singular }) => singular));
          for (const [i, entry] of entries.entries()) {
            const forms = ownForms(entry);
            for (let k = 0; k < TRIED_FORMS && k < forms.length; k++) {
              const form = forms[(turn + k * 7) % forms.length] ?? '';
              if (!(await finds(searcher, asked(form), i))) lost.push(`${asked(form)} (${entry.singular})`);
            }
          }
        }
        expect(lost).toEqual([]);
      }),
      { numRuns: 1 },
    );
  });
});

test('joining has no direction: where a word finds its form, the form finds the word', async () => {
  const pair = fc
    .constantFrom(...TRIED.filter((entry) => ownForms(entry).length > 0))
    .chain((entry) => fc.tuple(fc.constant(entry.singular), fc.constantFrom(...ownForms(entry))));
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 60, maxLength: 60 }), async (pairs) => {
      const ofForms = site(pairs.map(([, form]) => form));
      const ofWords = site(pairs.map(([word]) => word));
      const oneWay: string[] = [];
      for (const [i, [word, form]] of pairs.entries())
        if ((await finds(ofForms, word, i)) !== (await finds(ofWords, form, i)))
          oneWay.push(`${word} ${form}`);
      expect(oneWay).toEqual([]);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
