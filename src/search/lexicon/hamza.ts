/* Hamzas typed or printed as و or ي, or left out. All words are folded. */

/**
 * Folded words with و or ي whose twin in ؤ or ئ is another word: «فايز» the man is no «فائز», «بايع» (paid homage) no
 * «بائع» (seller), «لوم» (blame) no «لؤم», «سيل» (torrent) no «سئل».
 */
const OWN_WORDS = new Set(
  (
    'فايز زايد عايد رايد بايع شايع قايد كايد صايم سايح طايع عايض غايب ساير ضايق عاين مايل نايف لولو ذيب بير ' +
    'روس روي سول سيل سيم لوم مون يوم فيه جيت بوس'
  ).split(' '),
);

/**
 * Restores a hamza that was typed as و or ي or left out: «مسوول» → مسؤول, «شوون» → شؤون, «هيية» → هيئة, «مسايل» →
 * مسائل, «شي» → شيء, «وزرا» → وزراء (all folded). Nothing is restored to a word that stands in the collection, to
 * one of OWN_WORDS, or before a final ه after ا («ولاية» is not «ولاؤه»); after final ا only where the word is not
 * the accusative of another («خبرا» is of «خبر», not of «خبراء»).
 * @param isPrinted true for a folded word that stands in the collection
 */
export function hamzaRestorations(typed: string, isPrinted: (word: string) => boolean): readonly string[] {
  const article = /^ال(?=..)/.exec(typed)?.[0] ?? '';
  const bare = typed.slice(article.length);
  if (bare.length < 2 || OWN_WORDS.has(bare) || isPrinted(typed)) return [];
  const candidates = new Set<string>();
  for (let i = 1; i < bare.length; i++) {
    const letter = bare.charAt(i);
    const isSeat = letter === 'و' || letter === 'ي';
    const underFinalHeh = bare.charAt(i - 1) === 'ا' && i === bare.length - 2 && bare.endsWith('ه');
    if (isSeat && !underFinalHeh && i < bare.length - 1)
      candidates.add(`${bare.slice(0, i)}ء${bare.slice(i + 1)}`);
  }
  if (bare.endsWith('ا') && bare.length > 3 && !isPrinted(bare.slice(0, -1))) candidates.add(`${bare}ء`);
  if (/[يو]$/.test(bare)) candidates.add(`${bare}ء`);
  if (/^.{3,}ي$/.test(bare)) candidates.add(`${bare.slice(0, -1)}ء`);
  return [...candidates].map((word) => article + word).filter(isPrinted);
}

/**
 * Spellings of a word in which a hamza inside it is typed as و or ي: «مسؤول» → مسوول, «رئيس» → رييس (all
 * folded). Those that are words of their own are left out; the others are the word only where the collection
 * prints them seldom.
 */
export function hamzaOmissions(word: string): readonly string[] {
  const found: string[] = [];
  for (let i = 1; i < word.length - 1; i++)
    if (word.charAt(i) === 'ء')
      for (const seat of 'وي') found.push(word.slice(0, i) + seat + word.slice(i + 1));
  return found.filter((other) => !OWN_WORDS.has(other.replace(/^ال(?=..)/, '')));
}
