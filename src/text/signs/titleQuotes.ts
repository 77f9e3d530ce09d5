/**
 * Finds the straight double quotes of a title that stand in pairs round Arabic words or names, for them to be shown as
 * « and ». None is found where one of them is no quotation mark (inches: «شاشة 55" وأخرى»), where they are not in
 * pairs, or in a title without Arabic letters.
 * @returns offsets: opening and closing quote in turn
 */
export function titleQuotes(title: string): number[] {
  if (!title.includes('"') || !/[\u0620-\u064a]/.test(title)) return [];
  const places = Array.from(title.matchAll(/"/g), ({ index }) => index);
  const isPaired =
    places.length % 2 === 0 &&
    places.every((at, i) =>
      i % 2
        ? /\S/.test(title.charAt(at - 1))
        : OPENS.test(title.slice(0, at)) && /[^\s"]/.test(title.charAt(at + 1)),
    );
  return isPaired ? places : [];
}

/** Nothing, a space, a bracket, a dash or one glued letter («و"الأهرام"», «بـ"الأهرام"», «لل"أهرام"») stands before an opening quote. */
const OPENS = /(?:^|[\s([{«:،؛/\u2013\u2014-]|(?:^|[\s([«])[وفبكلسا]{1,3}\u0640?)$/;
