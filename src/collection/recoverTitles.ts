import { commonest } from './headlines/commonest.ts';
import type { Article } from '../article/article.ts';
import { openingsOf, MANY } from './openings.ts';
import type { HeadlineKeys } from './headlines/headlineKeys.ts';
import { withoutEntities } from '../text/entities.ts';
import { wordsHash } from './compact/wordHashes.ts';

/**
 * Recovers titles that other pages print for pages without one, by place in `articles`. A read-also block that
 * begins as the page does carries its title, if no other article begins so («هذا المقال بقلم …» opens many) and no
 * other block gives that opening another title.
 */
export function recoverTitles(articles: readonly Article[], keys: HeadlineKeys): Map<number, string> {
  const untitled = new Set<number>();
  articles.forEach((article, place) => {
    if (article.titleFrom === 'lead') untitled.add(place);
  });
  if (untitled.size === 0) return new Map();

  const openings = openingsOf(articles);
  /** Printings proposed for a page, by their plain keys. */
  const proposed = new Map<number, Map<string, string[]>>();
  for (const article of articles) {
    for (const block of article.readAlso) {
      if (block.body.length === 0) continue;
      const places = openings.find(block.body);
      const key = keys.of(block.title).plain;
      if (key === '' || !places.some((place) => untitled.has(place)) || !areOne(articles, places)) continue;
      for (const place of places) {
        const titles = proposed.get(place) ?? new Map<string, string[]>();
        titles.set(key, [...(titles.get(key) ?? []), block.title]);
        proposed.set(place, titles);
      }
    }
  }

  const sure = new Map<number, string[]>();
  for (const [place, titles] of proposed) {
    const [printings, ...others] = titles.values();
    if (untitled.has(place) && printings && others.length === 0) sure.set(place, printings);
  }
  const shown = asTitles([...sure.values()], articles, keys);
  return new Map(Array.from(sure.keys(), (place, i) => [place, shown[i] ?? '']));
}

/**
 * Chooses a title for each group of printings: the commonest, without affixes. One outlet's own titles may begin
 * with «بالصور..»: an affix that two pages and more print, and none leaves out, belongs to the title.
 */
export function asTitles(
  groups: readonly string[][],
  articles: readonly Article[],
  keys: HeadlineKeys,
): string[] {
  if (groups.length === 0) return [];
  const wanted = new Map<string, { times: number; as: Set<string> }>();
  for (const [first] of groups)
    if (first !== undefined) wanted.set(keys.of(first).plain, { times: 0, as: new Set() });
  const meet = (headline: string): void => {
    const { plain, printed } = keys.of(headline);
    const met = wanted.get(plain);
    if (!met) return;
    met.times++;
    met.as.add(printed);
  };
  for (const { readAlso, related } of articles) {
    for (const { title } of readAlso) meet(title);
    for (const { text } of related) meet(text);
  }
  return groups.map((printings) => {
    const printing = commonest(printings);
    const { plain, printed } = keys.of(printing);
    const met = wanted.get(plain);
    const itsOwn = met !== undefined && met.times > 1 && allHold([...met.as], printed);
    return withoutEntities(keys.plain(printing, itsOwn ? 'aggregator' : 'all')).trim();
  });
}

/** True when all printings hold the shortest one of them, affixes included. */
function allHold(printings: readonly string[], printed: string): boolean {
  return printings.every((one) => one === printed || ` ${one} `.includes(` ${printed} `));
}

/**
 * True when all these articles are one, perhaps under several files: an opening that different texts share names
 * none of them.
 */
function areOne(articles: readonly Article[], places: readonly number[]): boolean {
  if (places.length < 2 || places.length === MANY) return places.length === 1;
  const bodies = places.map((place) => articles[place]?.body ?? []);
  const lengths = bodies.map((body) => body.reduce((sum, block) => sum + block.text.length, body.length));
  if (new Set(lengths).size > 1) return false;
  return new Set(bodies.map((body) => wordsHash(body.map((block) => block.text)))).size === 1;
}
