import { fold } from '../../text/fold.ts';
import { segmentations } from '../../text/segmentations.ts';
import { wordsOf } from '../../text/tokenize.ts';
import type { WordDifference } from '../differences.ts';

/** Relations of a form to a word that only the index knows. */
export type FormRelation = Extract<WordDifference, 'respelled' | 'form' | 'completion'>;

/**
 * Names the difference of a printed word from the typed one. The two are taken to be related: what their letters do not
 * tell, `relation` does. «عبد العزيز» counts as a word here. Takes any strings, never fails.
 */
export function differenceOf(typed: string, printed: string, relation: FormRelation): WordDifference {
  const [asked, given] = [typed.normalize('NFC'), printed.normalize('NFC')];
  if (asked === given) return 'exact';
  const [words, others] = [wordsOf(asked), wordsOf(given)];
  if (fold(asked) === fold(given) || words.join(' ') === others.join(' ')) return 'spelling';
  if (words.length < others.length) return 'apart';
  if (words.length > others.length) return 'joined';
  return haveOneStem(asked, given) ? 'proclitics' : relation;
}

/** Tells whether two words are one but for ال and the letters before it; a printed hamza bears no ال. */
function haveOneStem(typed: string, printed: string): boolean {
  const stems = new Set(segmentations(typed).map(({ stem }) => stem));
  return segmentations(printed).some(({ stem }) => stems.has(stem));
}
