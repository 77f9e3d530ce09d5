import { expect, test } from 'vitest';
import { isMet, renderMissed, renderTable } from './table.ts';

test.each([
  [{ atMost: 50 }, 50, undefined, true],
  [{ atMost: 50 }, 50.1, undefined, false],
  [{ atLeast: 10_000 }, 12_000, undefined, true],
  [{ atLeast: 10_000 }, 9_999, undefined, false],
  [{ timesFloor: 1.1 }, 660, 636, true],
  [{ timesFloor: 1.1 }, 720, 636, false],
  [{ timesFloor: 1.1 }, 1, undefined, false],
])('target %j, measured %d, floor %s: met is %s', (target, middle, floor, met) => {
  expect(isMet(target, middle, floor)).toBe(met);
});

test('columns are aligned; each figure has its median, range, floor, ratio and target', () => {
  const table = renderTable({
    title: 'Opening',
    figures: [
      { what: 'LCP', unit: 'ms', samples: [700, 690, 1710], floor: [636], target: { timesFloor: 1.1 } },
      { what: 'shift', unit: 'score', samples: [0.0004], target: { atMost: 0.005 } },
      { what: 'scripts', unit: 'kB', samples: [120, 120, 120], target: { atMost: 110 } },
      { what: 'not measured', unit: 'kB', samples: [], target: { atMost: 110 } },
    ],
    notes: ['Floor: the plain file.'],
  });
  expect(table).toBe(`Opening
--------------------------------------------------------------------------------
figure              median      range  of  floor  × floor         target
--------------------------------------------------------------------------------
LCP                 700 ms  690–1,710   3    636      1.1        ≤ 1.1 ×  MISSED
shift         0.0004 score              1                  ≤ 0.005 score     met
scripts             120 kB    120–120   3                       ≤ 110 kB  MISSED
not measured             —                                      ≤ 110 kB
--------------------------------------------------------------------------------
Floor: the plain file.
`);
});

test('columns that say nothing are left out', () => {
  const table = renderTable({ title: 'Titles', figures: [{ what: 'right', unit: 'score', samples: [1] }] });
  expect(table.split('\n').filter((line) => !line.startsWith('-'))).toEqual([
    'Titles',
    'figure   median',
    'right   1 score',
    '',
  ]);
});

test('figures of peers stand beside ours, under their names', () => {
  const table = renderTable({
    title: 'Forms',
    engines: { own: 'Ours', peers: ['One', 'Two'] },
    figures: [
      { what: 'plurals', unit: 'score', samples: [0.96], peers: [0.5, undefined], target: { atLeast: 0.95 } },
      { what: 'duals', unit: 'score', samples: [1], peers: [0.25, 0] },
    ],
  });
  expect(table.split('\n').filter((line) => !line.startsWith('-'))).toEqual([
    'Forms',
    'figure         Ours   One  Two        target',
    'plurals  0.96 score   0.5    —  ≥ 0.95 score  met',
    'duals       1 score  0.25    0',
    '',
  ]);
});

test('a run ends with the figures that miss their targets, by table', () => {
  const opening = {
    title: 'Opening',
    figures: [
      { what: 'LCP', unit: 'ms', samples: [700], floor: [636], target: { timesFloor: 1.1 } },
      { what: 'scripts', unit: 'kB', samples: [120], target: { atMost: 110 } },
      { what: 'not measured', unit: 'kB', samples: [], target: { atMost: 110 } },
      { what: 'without a target', unit: 'kB', samples: [5] },
    ],
  } as const;
  const building = {
    title: 'Building',
    figures: [{ what: 'time', unit: 's', samples: [9], target: { atMost: 15 } }],
  } as const;
  const tables = [opening, building].map(({ title, figures }) => ({ title, figures: [...figures] }));
  expect(renderMissed(tables)).toBe(`1 of 3 figures meet their targets.
  Opening: LCP: 700 ms (≤ 1.1 ×)
  Opening: scripts: 120 kB (≤ 110 kB)
`);
});
