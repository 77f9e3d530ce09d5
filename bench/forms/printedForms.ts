import type { Ordinal } from '../../src/article/article.ts';

/** Letters that may stand joined before a word without making another form of it. */
const PROCLITICS = ['', ...'و ف ب ل ك وب ول ال وال فال بال لل كال وبال ولل'.split(' ')];
const MARKS = /[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e]/gu;

/**
 * Words of a text as they are printed: marks go, hamza on alef and ى are told as their plain letters. Seats of hamza
 * and ة stay apart, unlike in `fold`: «مسئول» and «مسؤول» are two spellings here, and «دورة» is not «دوره».
 */
export function printedWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .split(/[^\u0621-\u064a0-9a-zA-Z]+/u)
    .filter(Boolean);
}

/** Index of the printed words of texts: one text an ordinal. */
export class PrintedForms {
  readonly #ordinals = new Map<string, Set<Ordinal>>();
  readonly #texts: string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts.map((text, ordinal) => {
      const words = printedWords(text);
      for (const word of words) {
        const known = this.#ordinals.get(word);
        if (known) known.add(ordinal);
        else this.#ordinals.set(word, new Set([ordinal]));
      }
      return ` ${words.join(' ')} `;
    });
  }

  /**
   * Finds the texts that print a form of one or more words.
   * @param glued also with proclitics before its first word
   */
  holding(form: string, glued: boolean): Set<Ordinal> {
    const words = printedWords(form).join(' ');
    const [first = '', ...others] = words.split(' ');
    const holders = new Set<Ordinal>();
    for (const proclitic of glued ? PROCLITICS : ['']) {
      for (const ordinal of this.#ordinals.get(proclitic + first) ?? [])
        if (!others.length || this.#texts[ordinal]?.includes(` ${proclitic}${words} `)) holders.add(ordinal);
    }
    return holders;
  }
}
