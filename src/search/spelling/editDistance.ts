/**
 * Distance of a typed word from a printed one: the least cost of slips that lead from one to the other (optimal
 * string alignment: insertion, deletion, substitution, transposition). Slips that ear or hand make easily are
 * cheaper. Words are folded, so hamza seats, ة/ه and ى/ي cost nothing.
 */

/** Letters that many readers of Arabic hear as one, or write one for the other. */
const SOUND_ALIKE = ['ضظ', 'ذزدظ', 'ثسص', 'تط', 'ثت', 'حهخ', 'قكغ', 'جغ', 'عءا', 'اهي', 'بپ', 'فڤ'];
/** Letters that only their dots tell apart. */
const LOOK_ALIKE = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'];
/**
 * Rows of the Arabic 101 and the QWERTY keyboard, each half a key right of the row above; folded, · for a key
 * without a letter.
 */
const KEYBOARDS = [
  ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ءءءر·يهوزظ'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];

const SOUND_COST = 0.5;
const LOOK_COST = 0.8;
const KEY_COST = 0.7;
const EXCHANGE_COST = 0.5;
/** Cost of a letter that is typed but not printed. */
const LENGTH_COST = 1;
const DOUBLED_COST = 0.5;
/**
 * Costs of letters that are dropped and added easily because they are hardly heard: the hamza, long vowels, the
 * article's ل, a final ه.
 */
const lengthCosts = new Map(
  Object.entries({ ء: 0.4, ا: 0.5, و: 0.6, ي: 0.6, ه: 0.8, ل: 0.8 }).map(([letter, cost]) => [
    letter.charCodeAt(0),
    cost,
  ]),
);
/** Share of that cost for a letter that is printed but not typed: forgetting letters is the commoner slip. */
const FORGOTTEN = 0.6;
const CHEAPEST = FORGOTTEN * Math.min(...lengthCosts.values());

const otherLetter = otherLetterCosts();

/** Greatest distance of a suggestion for a word of so many letters: short words have too many neighbours. */
export function farthest(length: number): number {
  return length <= 3 ? 1 : length <= 5 ? 1.5 : 2;
}

/** Distance of two folded words; Infinity when it is more than `limit`. */
export function editDistance(typed: string, printed: string, limit: number): number {
  if (Math.abs(typed.length - printed.length) * CHEAPEST > limit) return Infinity;
  let same = 0;
  while (same < typed.length && typed.charCodeAt(same) === printed.charCodeAt(same)) same++;
  let [m, n] = [typed.length, printed.length];
  while (m > same && n > same && typed.charCodeAt(m - 1) === printed.charCodeAt(n - 1)) {
    m--;
    n--;
  }
  // Last rows of the usual table, which covers only the letters between the common beginning and end.
  let twoAbove: number[] = [];
  let above: number[] = [0];
  for (let j = same; j < n; j++) above.push((above.at(-1) ?? 0) + FORGOTTEN * lengthCost(printed, j));
  let leastAbove = 0;
  for (let i = same; i < m; i++) {
    const a = typed.charCodeAt(i);
    const more = lengthCost(typed, i);
    let left = (above[0] ?? 0) + more;
    let least = left;
    const row = [left];
    for (let j = same; j < n; j++) {
      const at = j - same;
      const b = printed.charCodeAt(j);
      const diagonal = above[at] ?? 0;
      let cost = Math.min((above[at + 1] ?? 0) + more, left + FORGOTTEN * lengthCost(printed, j));
      // The table of letter pairs is consulted last: it matters only where insertion and deletion cost more than
      // substitution.
      if (a === b) cost = Math.min(cost, diagonal);
      else if (diagonal < cost) cost = Math.min(cost, diagonal + otherCost(a, b));
      if (i > same && j > same && a === printed.charCodeAt(j - 1) && b === typed.charCodeAt(i - 1)) {
        cost = Math.min(cost, (twoAbove[at - 1] ?? 0) + EXCHANGE_COST);
      }
      row.push(cost);
      left = cost;
      if (cost < least) least = cost;
    }
    // A transposition reaches back over one row.
    if (least > limit && leastAbove > limit) return Infinity;
    leastAbove = least;
    twoAbove = above;
    above = row;
  }
  const distance = above[n - same] ?? Infinity;
  return distance > limit ? Infinity : distance;
}

function otherCost(a: number, b: number): number {
  return otherLetter.get(a * 0x10000 + b) ?? 1;
}

/** Cost of the letter at a place that stands in one of the words only. */
function lengthCost(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  const usual = lengthCosts.get(letter) ?? LENGTH_COST;
  return at > 0 && word.charCodeAt(at - 1) === letter ? Math.min(usual, DOUBLED_COST) : usual;
}

function otherLetterCosts(): Map<number, number> {
  const costs = new Map<number, number>();
  const put = (a: string, b: string, cost: number): void => {
    const [x, y] = [a.charCodeAt(0), b.charCodeAt(0)];
    for (const pair of [x * 0x10000 + y, y * 0x10000 + x]) {
      costs.set(pair, Math.min(cost, costs.get(pair) ?? 1));
    }
  };
  const putAll = (groups: string[], cost: number): void => {
    for (const group of groups) for (const a of group) for (const b of group) if (a !== b) put(a, b, cost);
  };
  putAll(SOUND_ALIKE, SOUND_COST);
  putAll(LOOK_ALIKE, LOOK_COST);
  for (const rows of KEYBOARDS) {
    rows.forEach((row, r) => {
      for (let k = 0; k < row.length; k++) {
        for (const near of [row[k + 1], rows[r + 1]?.[k], rows[r + 1]?.[k - 1]]) {
          const key = row.charAt(k);
          if (near && near !== key && near !== '·' && key !== '·') put(key, near, KEY_COST);
        }
      }
    });
  }
  return costs;
}
