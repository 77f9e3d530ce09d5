import type { Article } from '../src/article/article.ts';
import { lunrArabic } from './forms/lunrArabic.ts';
import { NEAR_MISS_PAIRS } from './forms/nearMissPairs.ts';
import { pagefind } from './forms/pagefind.ts';
import { FORMS } from './forms/pairs.ts';
import type { Kind } from './forms/pairs.ts';
import { askForms, askNearMisses, formQuestions, nearMissQuestions, wayBack } from './forms/recall.ts';
import type { Found, FormQuestion, Missed, NearMiss } from './forms/recall.ts';
import { makerBeside } from './pages.ts';
import type { Run } from './run.ts';
import type { Engine } from './search/engine.ts';
import { holdersOf, isAskedParagraph, makeLibrary } from './search/library.ts';
import { miniSearch } from './search/miniSearch.ts';
import { ours } from './search/ours.ts';
import type { Figure, Table } from './table.ts';

const SIZES = [100, 2000];
const FULL_SIZES = [...SIZES, 10_000];

/** Least share of the articles with the other form that a question must find; on the way back, and of near-misses the most, in %. */
const TARGETS: Record<Kind, number> = {
  'compound names': 0.99,
  accusative: 0.95,
  pronouns: 0.95,
  'sound plurals in ات': 0.95,
  'sound plurals in ون, ين': 0.95,
  duals: 0.95,
  'broken plurals': 0.85,
  'two spellings': 0.95,
  'foreign names': 0.85,
  'one glued letter': 0.97,
};
const WAY_BACK = 0.85;
const NEAR_MISSES = 0.5;
/** Number of pairs named below a table, for each kind and for near-misses. */
const NAMED = 4;
const NAMED_MISSES = 12;

/** Answers of an engine to all questions. */
interface Answers {
  name: string;
  forms: Found[];
  misses: Missed[];
}

/**
 * Measures the recall of other forms of a word, and near-misses, beside peers. Without the corpus beside the project
 * nothing is measured, and a line on stdout says so.
 * @throws Error when a peer's program fails, or there is no browser
 */
export async function forms(run: Run): Promise<void> {
  if (!makerBeside(run.root)) {
    process.stdout.write('\nForms are not measured: there is no ../shared with a corpus.\n');
    return;
  }
  for (const size of run.pages ? [run.pages] : run.full ? FULL_SIZES : SIZES) await formsAt(run, size);
}

async function formsAt(run: Run, size: number): Promise<void> {
  const articles = (await makeLibrary(run, size)).articles.filter((article) => !isAskedParagraph(article));
  const questions = formQuestions(articles, FORMS);
  const nearMisses = nearMissQuestions({ holders: holdersOf(articles) }, NEAR_MISS_PAIRS);
  const answers: Answers[] = [];
  for (const make of [() => ours(articles), () => miniSearch(run.out, articles)])
    answers.push(...(await answersOf(await make(), questions, nearMisses)));
  answers.push(...(await pagefindAnswers(run, articles, questions, nearMisses)));
  answers.push(...(await answersOf(lunrArabic(run.out, articles), questions, nearMisses)));
  const [own, ...peers] = answers;
  if (own) run.show(tableOf(articles.length, own, peers));
}

/** Asks an engine everything; nothing of an engine that could not be installed. */
async function answersOf(
  engine: Engine | undefined,
  questions: readonly FormQuestion[],
  nearMisses: readonly NearMiss[],
): Promise<Answers[]> {
  if (!engine) return [];
  process.stderr.write(`Asking ${engine.name} ${questions.length + nearMisses.length} questions …\n`);
  const found = await askForms(engine, questions);
  return [{ name: engine.name, forms: found, misses: await askNearMisses(engine, nearMisses) }];
}

async function pagefindAnswers(
  run: Run,
  articles: readonly Article[],
  questions: readonly FormQuestion[],
  nearMisses: readonly NearMiss[],
): Promise<Answers[]> {
  const engine = await pagefind(run, articles);
  try {
    return await answersOf(engine, questions, nearMisses);
  } finally {
    await engine?.close();
  }
}

function tableOf(size: number, own: Answers, peers: readonly Answers[]): Table {
  const figures = [...rowsOfKinds(own, peers), ...rowsOfMisses(own, peers)];
  return {
    title: `Forms: other forms of a word and near-misses, ${size} articles`,
    engines: { own: own.name, peers: peers.map(({ name }) => name) },
    figures,
    notes: [
      'Of the articles that print only the other form (in brackets, with the questions), the share found. The way back: the inflected form typed.',
      'MiniSearch has the same fold; MiniSearch and lunr (with lunr-languages’ Arabic) find articles with any of the words typed, the others with all.',
      'Near-misses: articles with the other word of a pair and no form of the one typed; of these, the share found, and how many stand in a first ten.',
      ...unfoundNotes(own.forms),
      ...missNotes(own.misses),
    ],
  };
}

function rowsOfKinds(own: Answers, peers: readonly Answers[]): Figure[] {
  const figures: Figure[] = [];
  for (const [kind, target] of targetsOfRows()) {
    const asked = own.forms.filter((answer) => answer.kind === kind);
    if (!asked.length) continue;
    figures.push({
      what: `${kind} (${wantedOf(asked)}, ${asked.length})`,
      unit: 'score',
      samples: [shareFound(asked)],
      peers: peers.map(({ forms }) => shareFound(forms.filter((answer) => answer.kind === kind))),
      target: { atLeast: target },
    });
  }
  return figures;
}

/** Rows of the table with their targets: each kind, then the way back of each that has a dictionary form. */
function targetsOfRows(): [string, number][] {
  const rows = Object.entries(TARGETS);
  return [...rows, ...rows.map(([kind]): [string, number] => [wayBack(kind), WAY_BACK])];
}

function rowsOfMisses(own: Answers, peers: readonly Answers[]): Figure[] {
  if (!own.misses.length) return [];
  const unwanted = own.misses.reduce((sum, miss) => sum + miss.unwanted.size, 0);
  const share = ({ misses }: Answers) => (100 * misses.reduce((sum, { all }) => sum + all, 0)) / unwanted;
  const early = ({ misses }: Answers) => misses.reduce((sum, miss) => sum + miss.early, 0);
  return [
    {
      what: `near-misses found (${unwanted}, ${own.misses.length})`,
      unit: '%',
      samples: [share(own)],
      peers: peers.map(share),
      target: { atMost: NEAR_MISSES },
    },
    {
      what: '  of them in a first ten',
      unit: 'files',
      samples: [early(own)],
      peers: peers.map(early),
      target: { atMost: 0 },
    },
  ];
}

const wantedOf = (answers: readonly Found[]): number =>
  answers.reduce((sum, { wanted }) => sum + wanted.size, 0);

const shareFound = (answers: readonly Found[]): number =>
  answers.reduce((sum, { found }) => sum + found, 0) / wantedOf(answers);

/** Names the pairs with most articles not found, of each row that misses its target. */
function unfoundNotes(answers: readonly Found[]): string[] {
  return targetsOfRows().flatMap(([kind, target]) => {
    const asked = answers.filter((answer) => answer.kind === kind);
    if (!asked.length || shareFound(asked) >= target) return [];
    const unfound = asked
      .toSorted((a, b) => b.wanted.size - b.found - (a.wanted.size - a.found))
      .slice(0, NAMED)
      .filter(({ wanted, found }) => found < wanted.size)
      .map(({ q, other, wanted, found }) => `${q} → ${other} ${found} of ${wanted.size}`);
    return [`Not found, ${kind}: ${unfound.join(' · ')}`];
  });
}

function missNotes(misses: readonly Missed[]): string[] {
  const wrong = misses
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all)
    .slice(0, NAMED_MISSES)
    .map(
      ({ q, other, all, early, unwanted }) =>
        `${q} → ${other} ${all} of ${unwanted.size} (first ten ${early})`,
    );
  return wrong.length ? [`Wrongly found: ${wrong.join(' · ')}`] : [];
}
