import type { Run } from '../run.ts';
import type { Figure } from '../table.ts';
import type { Chosen } from './chooseArticle.ts';
import { plainAddress } from './plainPages.ts';
import { PHONE } from './reader.ts';
import type { Conditions, Setting } from './reader.ts';
import { SLOW_4G } from './slowLine.ts';
import { backToLibrary, turnPage, turnPlainPage } from './turnPage.ts';
import type { Before } from './turnPage.ts';

/** Target for a page that was fetched ahead: ms from the click to the painted text. */
const PREFETCHED_MS = 50;
/** Target for a page that was not fetched ahead, in addition to a round trip. */
const BESIDE_ROUND_TRIP_MS = 60;
/** Scroll position in the long list, well below the front page, px. */
const FAR_DOWN = 9000;
/** Target for the scroll position after going back: distance from the one before, px. */
const OFF = 2;

const WAYS = {
  seen: { what: 'link had been in view', most: () => PREFETCHED_MS },
  hovered: { what: 'link had been hovered', most: () => PREFETCHED_MS },
  unseen: { what: 'nothing was fetched yet', most: (roundTrip) => roundTrip + BESIDE_ROUND_TRIP_MS },
} satisfies Record<Before, { what: string; most: (roundTripMs: number) => number }>;

/** Measures opening a second article, and going back. */
export async function turnTable(
  run: Run,
  setting: Setting,
  { page, leadsTo }: Chosen,
  rounds: number,
): Promise<void> {
  const [to] = leadsTo;
  if (!to) throw new Error('The chosen article leads nowhere.');
  const at = `/articles/${page.article.id}/`;
  const [plainAt, plainTo] = [plainAddress(page.article.id), plainAddress(to.article.id)];
  const ways: Before[] = run.full ? ['seen', 'hovered', 'unseen'] : ['seen', 'unseen'];
  const figures: Figure[] = [];
  const astray: number[] = [];
  for (const speed of ['slow', 'fast'] as const) {
    const conditions: Conditions = { speed, viewport: PHONE };
    const floor: number[] = [];
    const painted: Record<Before, number[]> = { seen: [], hovered: [], unseen: [] };
    for (let round = 0; round < rounds; round++) {
      floor.push(await turnPlainPage(setting, conditions, plainAt, plainTo));
      for (const before of ways) {
        const turn = await turnPage(setting, conditions, at, to, before);
        painted[before].push(turn.painted);
        if (turn.astray !== undefined) astray.push(turn.astray);
      }
    }
    for (const before of ways) {
      const { what, most } = WAYS[before];
      const atMost = most(speed === 'slow' ? SLOW_4G.roundTripMs : 0);
      figures.push({
        what: `${speed}: ${what}`,
        unit: 'ms',
        samples: painted[before],
        floor,
        target: { atMost },
      });
    }
  }
  const lost: number[] = [];
  for (let round = 0; round < rounds; round++) {
    lost.push(await backToLibrary(setting, { speed: 'fast', viewport: PHONE }, FAR_DOWN));
  }
  const off = (what: string, samples: number[]): Figure => ({
    what,
    unit: 'px',
    samples,
    target: { atMost: OFF },
  });
  run.show({
    title: 'The second article: from the click to its painted text; and back',
    figures: [
      ...figures,
      off('back to the article, off by', astray),
      off(`back to ${FAR_DOWN} px down the library`, lost),
    ],
    notes: [
      'Floor: from one plain HTML file to another (click to first paint). Slow: 150 ms there and back, 1.6 Mbit/s, CPU × 4.',
    ],
  });
}
