import type { Run } from '../run.ts';
import type { Figure } from '../table.ts';
import type { Setting } from './reader.ts';
import { scrollList } from './scrollList.ts';
import type { Scrolled } from './scrollList.ts';

/** Measures the library's long list under the wheel, beside the same headlines as one plain HTML list at the address `plain`. */
export async function scrollTable(
  run: Run,
  setting: Setting,
  plain: string,
  pages: number,
  rounds: number,
): Promise<void> {
  const ours: Scrolled[] = [];
  const floor: Scrolled[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await scrollList(setting, '/'));
    floor.push(await scrollList(setting, plain));
  }
  const figure = (what: string, unit: Figure['unit'], of: (scrolled: Scrolled) => number): Figure => ({
    what,
    unit,
    samples: ours.map(of),
    floor: floor.map(of),
  });
  run.show({
    title: `The library of ${pages} pages under the wheel, 3,000 px a second, 1280 px wide`,
    figures: [
      { ...figure('frames later than 20 ms', '%', ({ late }) => late), target: { atMost: 1 } },
      figure('longest wait for a frame', 'ms', ({ worst }) => worst),
      figure('frames with a row still empty', '%', ({ empty }) => empty),
      figure('jump to the middle until its text', 'ms', ({ jump }) => jump),
      { ...figure('script memory at the end', 'MB', ({ heapMb }) => heapMb), target: { atMost: 60 } },
    ],
    notes: [
      'Floor: the same headlines as one plain HTML list. Nothing is slowed: drawing is measured.',
      'A frame that is late is one the eye can see; 60 a second means 16.7 ms each.',
    ],
  });
}
