import { wordEnd } from '../../text/truncate.ts';

/** Shortest clause that says something («من جهتها،» does not), and longest title, in characters. */
const SHORTEST = 24;
const LONGEST = 130;

/**
 * Takes the first clause of a lead, the title of a page that prints none: up to the first sign that ends a
 * clause once enough has been said, else cut at a word. Verbatim: always a piece of `lead`. Empty only for an empty lead.
 */
export function firstClause(lead: string): string {
  const text = lead.trim();
  const head = text.slice(0, LONGEST + 40);
  const signs = /[.،,؛;:؟?!…\n](?=[\s"»”)]|$)/g;
  signs.lastIndex = SHORTEST;
  for (let found = signs.exec(head); found !== null && found.index <= LONGEST; found = signs.exec(head)) {
    const keep = /[؟?!]/.test(found[0]) ? found.index + 1 : found.index;
    const clause = text.slice(0, keep).trim();
    if (balanced(clause)) return clause;
  }
  return text.slice(0, wordEnd(text, LONGEST, SHORTEST)).trim();
}

/** True where no quote or bracket is open: a comma inside them does not end the clause. */
function balanced(clause: string): boolean {
  const count = (sign: string) => clause.split(sign).length - 1;
  return (
    count('"') % 2 === 0 && count('«') <= count('»') && count('(') <= count(')') && count('“') <= count('”')
  );
}
