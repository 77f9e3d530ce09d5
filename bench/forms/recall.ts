import type { Article, Ordinal } from '../../src/article/article.ts';
import type { Engine } from '../search/engine.ts';
import { nearMissHolders } from '../search/nearMisses.ts';
import type { Library } from '../search/library.ts';
import type { Kind } from './pairs.ts';
import { PrintedForms } from './printedForms.ts';

/** A form typed, and the articles that print only the other form. */
export interface FormQuestion {
  kind: string;
  q: string;
  other: string;
  wanted: ReadonlySet<Ordinal>;
}

/** Kinds without a dictionary form: both directions are one row. */
const EQUAL: ReadonlySet<string> = new Set<Kind>(['compound names', 'two spellings', 'foreign names']);
/** Kind whose forms differ by their proclitics, which elsewhere make no other form. */
const GLUED: Kind = 'one glued letter';

export const wayBack = (kind: string): string => `${kind}, the way back`;

/** Questions of all pairs that the articles can answer, each pair in both directions. */
export function formQuestions(
  articles: readonly Pick<Article, 'title' | 'body' | 'keywords' | 'source'>[],
  forms: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): FormQuestion[] {
  const texts = new PrintedForms(
    articles.map(({ title, body }) => joined([title, ...body.map((b) => b.text)])),
  );
  // Peers do not all index keywords and sources: an article is wanted for its text, and not when a label answers.
  const labels = new PrintedForms(
    articles.map(({ keywords, source = '' }) => joined([...keywords.map(({ text }) => text), source])),
  );
  const questions: FormQuestion[] = [];
  for (const [kind, pairs] of Object.entries(forms)) {
    for (const [form, other] of pairs) {
      for (const [q, printed, back] of [
        [form, other, false],
        [other, form, true],
      ] as const) {
        const own = [texts, labels].map((index) => index.holding(q, kind !== GLUED));
        const wanted = [...texts.holding(printed, kind !== GLUED)].filter(
          (o) => !own.some((set) => set.has(o)),
        );
        const row = back && !EQUAL.has(kind) ? wayBack(kind) : kind;
        if (wanted.length) questions.push({ kind: row, q, other: printed, wanted: new Set(wanted) });
      }
    }
  }
  return questions;
}

/** Joins paragraphs by a word that stands in no form, so that none begins in one paragraph and ends in the next. */
const joined = (parts: readonly string[]): string => parts.join(' x ');

/** Wanted articles that a question found. */
export interface Found extends FormQuestion {
  found: number;
}

export async function askForms(engine: Engine, questions: readonly FormQuestion[]): Promise<Found[]> {
  const answers: Found[] = [];
  for (const question of questions) {
    const got = await engine.ask(question.q, false, Infinity);
    answers.push({ ...question, found: got.filter((ordinal) => question.wanted.has(ordinal)).length });
  }
  return answers;
}

/** A word typed, and the articles that hold only the other word and no form of the typed one. */
export interface NearMiss {
  q: string;
  other: string;
  unwanted: ReadonlySet<Ordinal>;
}

export function nearMissQuestions(
  library: Pick<Library, 'holders'>,
  pairs: readonly (readonly [string, string])[],
): NearMiss[] {
  return pairs
    .flatMap(([one, two]) => [[one, two] as const, [two, one] as const])
    .map(([q, other]) => {
      const { own, others } = nearMissHolders(library, q, other);
      return { q, other, unwanted: new Set([...others].filter((ordinal) => !own.has(ordinal))) };
    })
    .filter(({ unwanted }) => unwanted.size > 0);
}

/** Unwanted articles that a question found, among all and in the first ten. */
export interface Missed extends NearMiss {
  all: number;
  early: number;
}

const FIRST = 10;

export async function askNearMisses(engine: Engine, questions: readonly NearMiss[]): Promise<Missed[]> {
  const answers: Missed[] = [];
  for (const question of questions) {
    const count = async (most: number) =>
      (await engine.ask(question.q, false, most)).filter((ordinal) => question.unwanted.has(ordinal)).length;
    answers.push({ ...question, all: await count(Infinity), early: await count(FIRST) });
  }
  return answers;
}
