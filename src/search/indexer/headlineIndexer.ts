import { withoutAl, stripProclitics } from '../../text/clitics.ts';
import { withoutEntities } from '../../text/entities.ts';
import { shardOf } from '../../text/hash.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { riceWidth } from '../format/bytes.ts';
import type { HeadlineText, HeadlineWord } from '../format/headlines.ts';
import {
  LISTED,
  SHARD_BYTES,
  TEXTS_PER_FILE,
  writeHeadlineTexts,
  writeHeadlineWords,
} from '../format/headlines.ts';
import { keyOf } from '../format/indexRules.ts';
import { joinedSpellings, opensCompound } from '../lexicon/compoundNames.ts';
import type { WordFamilies } from '../lexicon/wordFamilies.ts';
import type { IndexFile } from './indexFile.ts';

/**
 * Makes the index of headlines without an article: shards of words, files of texts. A word that articles hold too is filed
 * under the stem of its family there, so that a query whose words have been looked up among the articles finds all
 * forms of one word in one shard; a form that no article holds counts as the form of its family that one does, and as itself.
 * @param headlines in the order of their ordinals
 * @param filed tells the stem under which the index of articles has filed each of the given forms and lexemes, those it has
 * @returns (as the generator's value) the number of shards
 */
export function* headlineFiles(
  headlines: readonly HeadlineText[],
  filed: (forms: ReadonlySet<string>) => ReadonlyMap<string, string>,
  known: WordFamilies,
): Generator<IndexFile, number> {
  for (let n = 0; n * TEXTS_PER_FILE < headlines.length; n++) {
    const texts = headlines.slice(n * TEXTS_PER_FILE, (n + 1) * TEXTS_PER_FILE);
    yield { path: `headlines/texts/${n}.bin`, bytes: writeHeadlineTexts(texts) };
  }
  const postings = postingsOf(headlines.map(({ text }) => formsOf(text)));
  const candidates = new Map([...postings.keys()].map((form) => [form, candidatesOf(form, known)]));
  const stems = filed(new Set([...candidates.values()].flat()));
  const words = new Map<string, number[]>();
  for (const [form, ordinals] of postings) {
    const own = withoutAl(form) ?? form;
    const known = candidates.get(form)?.find((candidate) => stems.has(candidate));
    // A reader may type the very form that no article holds.
    for (const text of known === undefined || stems.has(form) ? [known ?? own] : [known, own])
      words.set(text, merged(words.get(text), ordinals));
  }
  const listed = [...words].map(([text, ordinals]): HeadlineWord => ({
    text,
    frequency: ordinals.length,
    ordinals: Uint32Array.from(ordinals.slice(0, LISTED)),
  }));
  const bytes = listed.reduce((sum, word) => sum + bytesOf(word, headlines.length), 0);
  const shards = Math.ceil(bytes / SHARD_BYTES);
  const byShard = Array.from({ length: shards }, (): HeadlineWord[] => []);
  for (const word of listed) byShard[shardOf(stems.get(word.text) ?? keyOf(word.text), shards)]?.push(word);
  for (const [n, own] of byShard.entries()) {
    own.sort((a, b) => (a.text < b.text ? -1 : 1));
    yield { path: `headlines/${n}.bin`, bytes: writeHeadlineWords(own, headlines.length) };
  }
  return shards;
}

/** Forms of a headline, each once: its words, and neighbouring ones joined where they may be a compound. */
function formsOf(text: string): Set<string> {
  const words = wordsOf(withoutEntities(text));
  const joined = words.flatMap((word, i) => {
    const next = words[i + 1];
    const heads = next === undefined ? [] : stripProclitics(word).filter(opensCompound);
    return heads.flatMap((head) => joinedSpellings(head, next ?? ''));
  });
  return new Set([...words, ...joined]);
}

function postingsOf(headlines: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  headlines.forEach((forms, ordinal) => {
    for (const form of forms) {
      const known = postings.get(form);
      if (known) known.push(ordinal);
      else postings.set(form, [ordinal]);
    }
  });
  return postings;
}

/**
 * Forms and lexemes of articles that may stand for a form of a headline, the likeliest first: itself, itself without ال and letters before
 * it unless the lexicon knows it whole, and the words of its families.
 */
function candidatesOf(form: string, known: WordFamilies): string[] {
  const readings = known.has(form) ? [withoutAl(form) ?? form] : stripProclitics(form);
  return [
    form,
    ...readings.flatMap((reading) => [reading, `ال${reading}`]),
    ...readings.flatMap((reading) =>
      known.readingsOf(reading).flatMap(({ family }) => known.lemmasOf(family)),
    ),
  ];
}

function merged(known: readonly number[] | undefined, ordinals: number[]): number[] {
  return known ? [...new Set([...known, ...ordinals])].sort((a, b) => a - b) : ordinals;
}

/** Bytes of a word in its shard, about. */
function bytesOf({ text, ordinals }: HeadlineWord, headlines: number): number {
  return 4 + text.length / 2 + (ordinals.length * (2 + riceWidth(ordinals.length, headlines))) / 8;
}
