// Checks how the files of `src` import each other: no circles (dynamic and type imports counted), arrows down only, no
// crowded folder; and that importRules.json, which the linter reads, forbids each room what is not below it. `--write` brings
// that file up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FLOORS, FOREIGN, PURE } from './floors.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const src = path.join(root, 'src');
/** Most code files of a folder, tests aside. */
const CROWDED = 16;
const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*'(\.{1,2}\/[^'?]+)(?:\?[^']*)?'/g;

/** Code files of `src`, tests aside, relative to it. */
const files = readdirSync(src, { recursive: true })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.|\/fixtures\//.test(file));
const known = new Set(files);
const roomOf = (file) => path.posix.dirname(file);
const floorOf = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor])));

/** File → files it imports. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(path.join(src, file), 'utf8');
    const targets = [...text.matchAll(IMPORT)].map(([, to]) => path.posix.join(roomOf(file), to));
    return [file, targets.filter((target) => known.has(target))];
  }),
);

/** Circles as lists of files: strongly connected components of more than one file (Tarjan 1972). */
function circles() {
  const found = [];
  const order = new Map();
  const low = new Map();
  const stack = [];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const target of imports.get(file)) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) low.set(file, Math.min(low.get(file), low.get(target)));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}

function arrowsUp() {
  const up = [];
  for (const [file, targets] of imports)
    for (const target of targets) {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from !== to && floorOf.get(to) >= floorOf.get(from)) up.push(`${file} imports ${target}`);
    }
  return up;
}

/** Overrides of the linter: one for each room, with the rooms that are not below it and the packages that are foreign to it. */
function importRules() {
  return [...floorOf]
    .filter(([room]) => room !== '.')
    .map(([room, floor]) => {
      const forbidden = [...floorOf].filter(([other, at]) => other !== room && other !== '.' && at >= floor);
      const specifiers = forbidden.map(([other]) => {
        const to = path.posix.relative(room, other);
        return (to.startsWith('.') ? to : `./${to}`).replaceAll('.', '\\.');
      });
      const top = room.split('/')[0];
      const patterns = [
        ...(specifiers.length
          ? [
              {
                regex: `^(?:${specifiers.join('|')})/[^/]+$`,
                message: `${room}/ imports only from lower floors (e2e/checks/floors.mjs).`,
              },
            ]
          : []),
        ...(FOREIGN[top] ? [{ group: FOREIGN[top], message: `${top}/ does not know these.` }] : []),
      ];
      return {
        files: [`src/${room}/*.ts`, `src/${room}/*.tsx`],
        rules: {
          'no-restricted-imports': ['error', { patterns }],
          ...(PURE.includes(top) && {
            'no-restricted-globals': [
              'error',
              'Date.now',
              'performance',
              'process',
              'fetch',
              'console',
              'document',
              'window',
              'localStorage',
            ],
          }),
        },
      };
    });
}

/** The rules as a file that .oxlintrc.json extends, a room a line. */
const rulesFile = path.join(import.meta.dirname, 'importRules.json');
const wanted = `{ "overrides": [\n${importRules()
  .map((rule) => JSON.stringify(rule))
  .join(',\n')}\n] }\n`;
if (process.argv.includes('--write')) writeFileSync(rulesFile, wanted);
const isWritten = readFileSync(rulesFile, 'utf8') === wanted;

const rooms = [...new Set(files.map(roomOf))];
const sizeOf = (room) => files.filter((file) => roomOf(file) === room).length;
const faults = [
  ...circles().map((circle) => `a circle: ${circle.join(' → ')}`),
  ...arrowsUp(),
  ...rooms
    .filter((room) => !floorOf.has(room))
    .map((room) => `src/${room} has no floor in e2e/checks/floors.mjs`),
  ...rooms.filter((room) => sizeOf(room) > CROWDED).map((room) => `src/${room} holds ${sizeOf(room)} files`),
  ...(isWritten
    ? []
    : ['importRules.json is not what floors.mjs says: run node e2e/checks/imports.mjs --write']),
];
const arrows = [...imports.values()].reduce((sum, targets) => sum + targets.length, 0);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `${files.length} files, ${floorOf.size} rooms on ${FLOORS.length} floors, ${arrows} imports, ${faults.length} faults\n`,
);
process.exitCode = faults.length ? 1 : 0;
