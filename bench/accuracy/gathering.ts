import type { ReadPage } from '../../src/article/article.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { fold } from '../../src/text/fold.ts';
import { gatherCollection } from '../../src/collection/gatherCollection.ts';
import { matchKey } from '../../src/text/matchKey.ts';
import type { Figure } from '../table.ts';
import type { Marked, Truth } from './markedSet.ts';
import { countCase, share, shareFigure } from './share.ts';

/** Scores facts that only the whole collection gives: keywords, recovered titles, links. */
export function gatheringFigures(marked: readonly Marked[]): Figure[] {
  const pages = marked.flatMap(({ page }): ReadPage[] => (page.ok ? [page] : []));
  const collection = gatherCollection(pages);
  const ordinals = new Map<string, number>();
  collection.files.forEach((files, ordinal) => {
    for (const file of files) ordinals.set(file, ordinal);
  });
  const truths = new Map(marked.map(({ truth }) => [truth.file, truth]));
  return [
    ...keywordFigures(truths, collection, ordinals),
    ...titleFigures(truths, collection, ordinals),
    ...linkFigures(truths, collection, ordinals),
  ];
}

type Truths = ReadonlyMap<string, Truth>;
type Ordinals = ReadonlyMap<string, number>;

function keywordFigures(truths: Truths, { articles }: Collection, ordinals: Ordinals): Figure[] {
  let right = 0;
  let found = 0;
  let real = 0;
  for (const [file, truth] of truths) {
    // A keyword is shown in the form that most pages print; the page's own form stands beside it.
    const keywords = articles[ordinals.get(file) ?? -1]?.keywords ?? [];
    const wanted = new Set(truth.keywords.map(fold));
    found += keywords.length;
    real += wanted.size;
    for (const { text, alsoSpelt = [] } of keywords)
      if ([text, ...alsoSpelt].some((form) => wanted.has(fold(form)))) right++;
  }
  const f1 = (2 * right) / (found + real);
  return [
    { what: `keywords, F1 (${real} of them)`, unit: 'score', samples: [f1], target: { atLeast: 0.92 } },
  ];
}

function titleFigures(truths: Truths, { articles }: Collection, ordinals: Ordinals): Figure[] {
  const carried = share();
  const recovered = share();
  const listed = share();
  const guessed = share();
  for (const [file, truth] of truths) {
    const article = articles[ordinals.get(file) ?? -1];
    if (truth.title !== null || !article) continue;
    const right = matchKey(article.title) === matchKey(truth.realTitle);
    if (truth.carriedBy === 'read-also') countCase(carried, article.titleFrom === 'other-page');
    if (truth.carriedBy === 'list') countCase(listed, article.titleFrom === 'guess' && right);
    if (article.titleFrom === 'other-page') countCase(recovered, right);
    if (article.titleFrom === 'guess') countCase(guessed, right);
  }
  return [
    shareFigure('missing title, in a read-also block: recovered', carried, 0.98),
    shareFigure('recovered titles right', recovered, 0.99),
    shareFigure('missing title, in lists only: guessed', listed, 0.25),
    shareFigure('guessed titles right', guessed, 0.98),
  ];
}

function linkFigures(truths: Truths, collection: Collection, ordinals: Ordinals): Figure[] {
  const precision = share();
  const recall = share();
  const inside = share();
  let nearMisses = 0;
  let nearMissesLinked = 0;
  for (const [file, truth] of truths) {
    const by = ordinals.get(file) ?? -1;
    // A merged page, or one whose list was misread, has other headlines: links are looked up by their text.
    const targets = new Map(
      collection.articles[by]?.related.map((headline, i) => [headline.text, collection.related[by]?.[i]]),
    );
    for (const { text, target, targets: bearers, how } of truth.related) {
      const leads = targets.get(text.trim());
      const linked = leads?.kind === 'article';
      const expected = bearers ?? (target === null ? [] : [target]);
      if (linked)
        countCase(
          precision,
          expected.some((bearer) => ordinals.get(bearer) === leads.ordinal),
        );
      const carriedBy = target === null ? null : truths.get(target)?.carriedBy;
      if (carriedBy === 'page' || carriedBy === 'read-also') countCase(recall, linked);
      if (how !== 'near miss') continue;
      nearMisses++;
      if (linked) nearMissesLinked++;
    }
    const readAlso = collection.readAlso[by]?.at(-1);
    if (truth.readAlso)
      countCase(
        inside,
        readAlso?.kind === 'article' && readAlso.ordinal === ordinals.get(truth.readAlso.target),
      );
  }
  return [
    shareFigure('headline → article, precision', precision, 0.998),
    shareFigure('headline → article, recall', recall, 0.99),
    shareFigure('read-also → article', inside, 0.99),
    {
      what: `near-miss headlines linked (of ${nearMisses})`,
      unit: 'files',
      samples: [nearMissesLinked],
      target: { atMost: 0 },
    },
  ];
}
