import type { Asked } from '../answer.ts';
import { Enquiry, narrowingOf } from './resolvedQuery.ts';
import { foundParts } from '../snippet/matches.ts';
import { lookUpExactly } from './lookUpTerm.ts';
import { narrowed } from '../facets/filterArticles.ts';
import type { Opened } from './openIndex.ts';
import { readQuestion, withWordReplaced } from './parseQuery.ts';
import type { Form } from '../format/shard.ts';
import { onOtherKeyboard } from '../spelling/keyboardLayout.ts';
import { nearestSpellings } from '../spelling/suggest.ts';
import { unlessUnread } from './optionalRead.ts';

/** A word in more articles than this is taken as meant, however little the question found. */
const KNOWN = 2;
/** Spellings tried for one word, and words tried of one question. */
const TRIED = 2;
const WORDS_TRIED = 3;

/**
 * What was probably meant by a question that finds little: the same with the spelling of one word after the other
 * replaced by the nearest of the collection, as it is printed there, and how many articles that finds. A help only:
 * undefined when there is none, and when the dictionary cannot be read.
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
          return { form, total: await countOf({ ...asked, q, typing: false }, opened) };
        }),
      );
      // While another word is unknown none finds anything: then the nearest spelling stands.
      const [best] = tried.toSorted((one, other) => other.total - one.total);
      if (!best) continue;
      const printed = await printedOf(best.form, opened);
      meant = { q: withWordReplaced(meant.q, word.typed, printed), total: best.total };
    }
    return meant.total > 0 && meant.q !== asked.q ? meant : undefined;
  } catch {
    return undefined;
  }
}

/** A folded form as it is printed most often in the article that holds it best: «السفينة». Costs a text, that of a likely hit. */
async function printedOf(text: string, { index, texts }: Opened): Promise<string> {
  const [known] = (await lookUpExactly(text, index)).forms;
  const [article] = known ? ((await unlessUnread(texts.read([bestArticleOf(known.form)]))) ?? []) : [];
  if (!article) return text;
  const times = new Map<string, number>();
  for (const part of foundParts(article.text, { wordOf: (form) => (form === text ? 0 : undefined) }))
    for (const { from, to } of part.found) {
      const printed = part.text.slice(from, to);
      times.set(printed, (times.get(printed) ?? 0) + 1);
    }
  const [commonest] = [...times].toSorted(([, one], [, other]) => other - one);
  return commonest?.[0] ?? text;
}

function bestArticleOf({ ordinals, impacts }: Form): number {
  return ordinals[impacts.indexOf(Math.max(...impacts))] ?? 0;
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
  await enquiry.readTails('all');
  return enquiry.rank(ranker, left.left === 'some' ? left.stays : undefined).full;
}
