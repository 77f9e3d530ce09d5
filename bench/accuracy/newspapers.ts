import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { decodePage } from '../../src/import/encodings/decodePage.ts';
import { parsePage } from '../../src/parse/parsePage.ts';
import { isFullyCovered } from '../../src/testing/pageCoverage.ts';
import type { Figure } from '../table.ts';
import { countCase, share, shareFigure } from './share.ts';

/** Shortest line, in characters, that is a paragraph of text and nothing else. */
const LONG = 120;

/**
 * Figures of real newspaper pages, read from their own bytes. No truth stands beside them: counted are pages read, those
 * with a title printed on the page, long lines that stand in the article, and pages with a character unaccounted for.
 */
export function newspaperFigures(folder: string): Figure[] {
  const [read, titled, kept] = [share(), share(), share()];
  let uncovered = 0;
  let lost = 0;
  for (const name of readdirSync(folder)) {
    const decoded = decodePage(readFileSync(path.join(folder, name)));
    if (!decoded.ok && decoded.problem.kind === 'letters-lost') {
      lost++;
      continue;
    }
    const page = decoded.ok ? parsePage(name, decoded.text) : undefined;
    countCase(read, page?.ok === true);
    if (!decoded.ok || !page?.ok) continue;
    countCase(titled, page.article.titleFrom === 'page');
    if (!isFullyCovered(decoded.text, page)) uncovered++;
    const shown = plain(textsOf(page.article).join(' '));
    for (const line of decoded.text.split(/\r?\n/))
      if (line.trim().length >= LONG) countCase(kept, shown.includes(plain(line)));
  }
  return [
    shareFigure(`pages read, ${lost} that lost their letters left out`, read, 0.995),
    {
      what: `title printed on the page (${titled.right} of ${titled.of}; columns have none)`,
      unit: 'score',
      samples: [titled.right / titled.of],
    },
    shareFigure('long paragraphs kept', kept, 0.9995),
    {
      what: 'pages with a character unaccounted for',
      unit: 'files',
      samples: [uncovered],
      target: { atMost: 0 },
    },
  ];
}

function textsOf({ title, body, readAlso }: Article): string[] {
  return [
    title,
    ...body.map(({ text }) => text),
    ...readAlso.flatMap((block) => [block.title, ...block.body]),
  ];
}

/** Letters and digits alone: labels, gaps of verse and signs between joined lines do not count. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
