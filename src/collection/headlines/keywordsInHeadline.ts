import type { Article } from '../../article/article.ts';
import { matchKey } from '../../text/matchKey.ts';

/** Most words of a keyword that is looked for. */
const MOST_WORDS = 5;

/** Finds the keywords of the collection that occur, whole words in a row, in a match key; the longer ones first. */
export function keywordsInHeadline(articles: readonly Article[]): (key: string) => string[] {
  const texts = new Map<string, string>();
  const firstWords = new Map<string, number>();
  for (const { keywords } of articles) {
    for (const { text } of keywords) {
      const key = matchKey(text);
      const words = key.split(' ');
      const [first] = words;
      if (key === '' || first === undefined || words.length > MOST_WORDS || texts.has(key)) continue;
      texts.set(key, text);
      firstWords.set(first, Math.max(firstWords.get(first) ?? 0, words.length));
    }
  }
  return (key) => {
    const words = key.split(' ');
    const found: { text: string; length: number }[] = [];
    for (let from = 0; from < words.length; from++) {
      const longest = Math.min(firstWords.get(words[from] ?? '') ?? 0, words.length - from);
      for (let length = longest; length > 0; length--) {
        const text = texts.get(words.slice(from, from + length).join(' '));
        if (text === undefined || found.some((one) => one.text === text)) continue;
        found.push({ text, length });
      }
    }
    return found.sort((a, b) => b.length - a.length).map(({ text }) => text);
  };
}
