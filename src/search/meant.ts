import type { Asked, SiteFiles, Stop } from './answer.ts';
import { Enquiry, narrowingOf } from './enquiry.ts';
import type { IndexFiles } from './indexFiles.ts';
import { narrowed } from './narrow.ts';
import type { QuestionWord } from './question.ts';
import { readQuestion, withWordReplaced } from './question.ts';
import type { Ranker } from './rank.ts';
import { nearestSpellings } from './spelling.ts';

/** A word in more articles than this is taken as meant, however little the question found. */
const KNOWN = 2;
/** Spellings tried for one word, and words tried of one question. */
const TRIED = 2;
const WORDS_TRIED = 3;

/**
 * What was probably meant by a question that finds little: the same with the spelling of one word after the other
 * replaced by the nearest of the collection, and how many articles that finds. A help only: undefined when there is
 * none, and when the dictionary cannot be read.
 */
export async function meantBy(
  asked: Asked,
  enquiry: Enquiry,
  opened: { index: IndexFiles; ranker: Ranker },
  files: SiteFiles,
  stop?: Stop,
): Promise<{ q: string; total: number } | undefined> {
  const { index } = opened;
  const unknown = enquiry.asked
    .filter(({ number }) => articlesOf(enquiry, number) <= KNOWN)
    .slice(0, WORDS_TRIED);
  try {
    let meant: { q: string; total: number } = { q: asked.q, total: 0 };
    for (const word of unknown) {
      const near = await nearestSpellings(spelt(word), (path) => index.dictionary(path, stop));
      const tried = await Promise.all(
        near.slice(0, TRIED).map(async ({ form }) => {
          const q = withWordReplaced(meant.q, word.typed, form);
          return { q, total: await countOf({ ...asked, q, typing: false }, opened, files, stop) };
        }),
      );
      // While another word is unknown none finds anything: then the nearest spelling stands.
      meant = tried.toSorted((one, other) => other.total - one.total)[0] ?? meant;
    }
    return meant.total > 0 && meant.q !== asked.q ? meant : undefined;
  } catch (error) {
    if (stop?.aborted) throw error;
    return undefined;
  }
}

/** Latin letters as they were typed: their small and capital ones lie on the same keys. */
function spelt({ typed, text }: QuestionWord): string {
  return /[a-z]/i.test(typed) ? typed : text;
}

/** Articles that hold the word in any form; what merely begins so does not count. */
function articlesOf(enquiry: Enquiry, number: number): number {
  const word = enquiry.sought[number];
  if (!word) return Infinity;
  return word.forms.reduce((sum, { form, by }) => (by === 'begun' ? sum : sum + form.frequency), 0);
}

/** Articles that hold all words of a question. */
async function countOf(
  asked: Asked,
  { index, ranker }: { index: IndexFiles; ranker: Ranker },
  files: SiteFiles,
  stop?: Stop,
): Promise<number> {
  const question = readQuestion(asked.q);
  const [enquiry, left] = await Promise.all([
    Enquiry.begin(question, false, index, stop),
    narrowed(narrowingOf(asked, question), files, stop),
  ]);
  if (left.left === 'nothing') return 0;
  await enquiry.readTails(stop);
  return enquiry.rank(ranker, left.left === 'some' ? left.stays : undefined).full;
}
