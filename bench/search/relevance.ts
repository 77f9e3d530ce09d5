import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../run.ts';
import type { Figure, Table } from '../table.ts';
import type { Half } from './dice.ts';
import type { Engine } from './engine.ts';
import type { Library } from './library.ts';
import { nearMissesOf } from './nearMisses.ts';
import type { Family, Question } from './questions.ts';
import { unfoundSpellings } from './spellings.ts';

const FIRST = 10;
const NAMED = 12;

/** Score of the answer to a question, 0 to 1. */
interface Scored {
  family: string;
  q: string;
  score: number;
  found: number[];
}

/**
 * Asks every question of our search and of the peer: one figure for each kind of question, the peer's as its
 * floor. The questions answered worst are written to `<out>/search-<half>-worst.jsonl`.
 */
export async function relevanceTable(
  { out }: Pick<Run, 'out'>,
  library: Library,
  families: readonly Family[],
  half: Half,
  ours: Engine,
  peer: Engine | undefined,
): Promise<Table> {
  const figures: Figure[] = [];
  const all: Scored[] = [];
  const ms: number[] = [];
  for (const family of families) {
    const scored = await scoresOf(family, ours, ms);
    const beside = peer ? await scoresOf(family, peer, []) : [];
    all.push(...scored);
    figures.push({
      what: `${family.name} (${scored.length})`,
      unit: 'score',
      samples: meanOf(scored),
      ...(peer && { floor: meanOf(beside) }),
      ...(family.atLeast !== undefined && { target: { atLeast: family.atLeast } }),
    });
  }
  const own = await strictnessOf(ours, library);
  const others = peer && (await strictnessOf(peer, library));
  own.figures.forEach((figure, i) => {
    const floor = others?.figures[i]?.samples;
    figures.push({ ...figure, ...(floor && { floor }) });
  });
  writeWorst(path.join(out, `search-${half}-worst.jsonl`), all, library);
  ms.sort((a, b) => a - b);
  const at = (share: number) => (ms[Math.floor(share * (ms.length - 1))] ?? Number.NaN).toFixed(1);
  return {
    title: `Search: relevance at ${library.articles.length} articles, ${half === 'tune' ? 'the half that is tuned on' : 'the half kept back'}`,
    figures,
    notes: [
      'Known items: mean of 1 / rank within the first ten. Body queries: of the documents that hold all the words, how many of the possible stand in the first ten.',
      ...(peer ? [`Floor: ${peer.name}, with the same fold.`] : []),
      `A query in this process, index in memory: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms.`,
      ...own.notes,
    ],
  };
}

async function scoresOf(family: Family, engine: Engine, ms: number[]): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const question of family.questions) {
    const began = performance.now();
    const found = await engine.ask(question.q, question.typing, FIRST);
    ms.push(performance.now() - began);
    const score = family.measure === 'rank' ? rankScore(question, found) : shareScore(question, found);
    scored.push({ family: family.name, q: question.q, score, found });
  }
  return scored;
}

/** Reciprocal of the rank of the first right answer; 0 when none is among the first ten. */
export function rankScore({ right }: Pick<Question, 'right'>, found: readonly number[]): number {
  const place = found.slice(0, FIRST).findIndex((ordinal) => right.has(ordinal));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Share of the first ten that are right, of as many as could be. */
export function shareScore({ right }: Pick<Question, 'right'>, found: readonly number[]): number {
  const hits = found.slice(0, FIRST).filter((ordinal) => right.has(ordinal)).length;
  return right.size === 0 ? 1 : hits / Math.min(FIRST, right.size);
}

function meanOf(scored: readonly Scored[]): number[] {
  return scored.length ? [scored.reduce((sum, { score }) => sum + score, 0) / scored.length] : [];
}

/** Table of spellings that must be found, and of near misses that must not. */
async function strictnessOf(
  engine: Engine,
  library: Library,
): Promise<{ figures: Figure[]; notes: string[] }> {
  const { asked, unfound } = await unfoundSpellings(engine, library);
  const misses = await nearMissesOf(engine, library);
  const wrong = misses.filter(({ ranks }) => ranks.length > 0);
  const early = wrong.filter(({ ranks: [first = Infinity] }) => first <= FIRST);
  return {
    figures: [
      {
        what: `spellings found (${asked})`,
        unit: 'score',
        samples: [1 - unfound.length / asked],
        target: { atLeast: 1 },
      },
      {
        what: `near-misses found among 1,000 (of ${misses.length} words)`,
        unit: 'files',
        samples: [wrong.length],
        target: { atMost: 0 },
      },
      {
        what: '  of them in the first ten',
        unit: 'files',
        samples: [early.length],
        target: { atMost: 0 },
      },
    ],
    notes: [
      ...(unfound.length
        ? [
            `Not found: ${unfound
              .slice(0, NAMED)
              .map(({ typed, printed }) => `${typed} → ${printed}`)
              .join(' · ')}`,
          ]
        : []),
      ...(wrong.length
        ? [
            `Wrongly found: ${wrong
              .slice(0, NAMED)
              .map(({ asked, other, ranks }) => `${asked} → ${other} (${ranks.length}, first at ${ranks[0]})`)
              .join(' · ')}`,
          ]
        : []),
    ],
  };
}

function writeWorst(file: string, scored: readonly Scored[], { articles }: Library): void {
  const lines = scored
    .filter(({ score }) => score < 1)
    .map(({ found, ...rest }) =>
      JSON.stringify({ ...rest, first: found.slice(0, 3).map((ordinal) => articles[ordinal]?.title) }),
    );
  writeFileSync(file, lines.join('\n'));
}
