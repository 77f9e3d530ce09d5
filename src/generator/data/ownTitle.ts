import { matchKey } from '../../text/matchKey.ts';

/**
 * Finds the title to show for a headline whose article is here: the article's own, where the headline is printed with
 * more around it («… | عاجل», «شاهد.. …», a site's name). Undefined where the headline is to be shown as printed: it is the
 * title, or another wording.
 */
export function ownTitle(printed: string, title: string): string | undefined {
  if (printed === title) return undefined;
  const key = matchKey(title);
  const printedKey = matchKey(printed);
  return printedKey !== key && ` ${printedKey} `.includes(` ${key} `) ? title : undefined;
}
