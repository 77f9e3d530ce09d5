/**
 * Named references that scraping leaves in a text, besides those of accented letters: name and character in turn
 * (HTML, section 13.5).
 */
const NAMES =
  'amp & quot " apos \' lt < gt > nbsp \u00a0 laquo « raquo » ldquo \u201c rdquo \u201d lsquo \u2018 rsquo \u2019 sbquo \u201a bdquo \u201e ' +
  'hellip … ndash – mdash — horbar ― zwnj \u200c zwj \u200d rlm \u200f lrm \u200e shy \u00ad ensp \u2002 emsp \u2003 thinsp \u2009 ' +
  'bull • middot · lsaquo ‹ rsaquo › copy © reg ® trade ™ deg ° euro € pound £ yen ¥ cent ¢ curren ¤ sect § para ¶ ' +
  'times × divide ÷ plusmn ± minus − frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ micro µ permil ‰ not ¬ ' +
  'iexcl ¡ iquest ¿ ordf ª ordm º szlig ß AElig Æ aelig æ OElig Œ oelig œ Oslash Ø oslash ø ETH Ð eth ð THORN Þ thorn þ ' +
  'dagger † Dagger ‡ prime ′ Prime ″ larr ← rarr → uarr ↑ darr ↓ harr ↔ infin ∞ ne ≠ le ≤ ge ≥ asymp ≈ ' +
  'brvbar ¦ macr ¯ acute ´ cedil ¸ uml ¨ tilde ˜ circ ˆ star ☆ starf ★ hearts ♥ check ✓ num # percnt % lpar ( rpar ) colon : comma , period . excl ! quest ? semi ; ' +
  'Tab \t NewLine \n';

const NAMED = new Map<string, string>();
for (const found of NAMES.matchAll(/(\w+) ([^]) /g)) NAMED.set(found[1] ?? '', found[2] ?? '');

/** Marks of accented letters: «&Eacute;» is E and an acute accent. */
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** A reference: decimal, hexadecimal or named, its ampersand encoded again as often as feeds do («&amp;amp;quot;»). */
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\w{1,8}));/g;

/**
 * Decodes character references that survive scraping («&quot;», «&#1593;», «&Eacute;»), those encoded twice too
 * («&amp;quot;»); an unknown one stays as it is.
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? accented(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function accented(name: string): string | undefined {
  const mark = ACCENTS[name.slice(1)];
  if (mark === undefined) return undefined;
  const letter = (name.charAt(0) + mark).normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}
