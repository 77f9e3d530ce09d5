import type { Asked, SiteFiles } from './answer.ts';
import { Enquiry, narrowingOf } from './enquiry.ts';
import type { IndexFiles } from './indexFiles.ts';
import { narrowed } from './narrow.ts';
import { readQuestion, withWordReplaced } from './question.ts';
import type { Ranker } from './rank.ts';
import { onOtherKeyboard } from './spellingKeyboard.ts';
import { nearestSpellings } from './spelling.ts';

/** What of an opened collection is asked. */
interface Opened {
  index: IndexFiles;
  ranker: Ranker;
  rows: Pick<SiteFiles, 'json'>;
}

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
  opened: Opened,
): Promise<{ q: string; total: number } | undefined> {
  const { index } = opened;
  const unknown = enquiry.asked
    .filter(({ number }) => articlesOf(enquiry, number) <= KNOWN)
    .slice(0, WORDS_TRIED);
  try {
    // و ك ط ج د ز lie on the keys of punctuation, where a line is cut into words: so the whole line first.
    const other = onOtherKeyboard(asked.q);
    if (unknown.length > 0 && other !== undefined && other !== asked.q) {
      const total = await countOf({ ...asked, q: other, typing: false }, opened);
      if (total > 0) return { q: other, total };
    }
    let meant: { q: string; total: number } = { q: asked.q, total: 0 };
    for (const word of unknown) {
      const near = await nearestSpellings(word.typed, (path) => index.dictionary(path));
      const tried = await Promise.all(
        near.slice(0, TRIED).map(async ({ form }) => {
          const q = withWordReplaced(meant.q, word.typed, form);
          return { q, total: await countOf({ ...asked, q, typing: false }, opened) };
        }),
      );
      // While another word is unknown none finds anything: then the nearest spelling stands.
      meant = tried.toSorted((one, other) => other.total - one.total)[0] ?? meant;
    }
    return meant.total > 0 && meant.q !== asked.q ? meant : undefined;
  } catch {
    return undefined;
  }
}

/** Articles that hold the word in any form; what merely begins so does not count. */
function articlesOf(enquiry: Enquiry, number: number): number {
  const word = enquiry.sought[number];
  if (!word) return Infinity;
  return word.forms.reduce((sum, { form, by }) => (by === 'begun' ? sum : sum + form.frequency), 0);
}

/** Articles that hold all words of a question; none where it has no words (whose letters were all punctuation's keys). */
async function countOf(asked: Asked, { index, ranker, rows }: Opened): Promise<number> {
  const question = readQuestion(asked.q);
  const [enquiry, left] = await Promise.all([
    Enquiry.begin(question, false, index),
    narrowed(narrowingOf(asked, question), rows),
  ]);
  if (left.left === 'nothing' || enquiry.asked.length === 0) return 0;
  await enquiry.readTails();
  return enquiry.rank(ranker, left.left === 'some' ? left.stays : undefined).full;
}
