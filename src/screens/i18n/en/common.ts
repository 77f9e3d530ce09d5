import type { ar } from '../ar/common.ts';
import { libraryEn } from './browse.ts';
import { hitsEn, resultsEn } from './results.ts';

/** Of the six Arabic plural forms English asks for two. */
type Unasked = `${string}_${'zero' | 'two' | 'few' | 'many'}`;
export type InEnglish<Section> = {
  [Key in keyof Section as Key extends Unasked ? never : Key]: Section[Key] extends string
    ? string
    : InEnglish<Section[Key]>;
};

/** Every word of the interface in English: complete by its type. What the pages say stays Arabic. */
export const en = {
  shell: {
    name: 'Warraq',
    home: 'Warraq, the library',
    skip: 'Skip to the content',
    sections: 'Sections',
    library: 'Library',
    keywords: 'Keywords',
    about: 'About',
    saved: 'Saved',
    settings: 'Reading settings',
    otherLanguage: 'العربية',
    loading: 'Loading',
    comma: ',',
    override: 'A hidden character that turns the direction of writing',
  },
  count: {
    articles_one: 'one article',
    articles_other: '{{count, number}} articles',
    inArticles_one: 'one article',
    inArticles_other: '{{count, number}} articles',
    headlines_one: 'one headline',
    headlines_other: '{{count, number}} headlines',
    keywords_one: 'one keyword',
    keywords_other: '{{count, number}} keywords',
    sources_one: 'one source',
    sources_other: '{{count, number}} sources',
    minutes_one: 'one minute',
    minutes_other: '{{count, number}} minutes',
    pages_one: 'one page',
    pages_other: '{{count, number}} pages',
  },
  problem: {
    again: 'Try again',
    toLibrary: 'To the library',
    file: 'File:',
    first: '{{what}}. The text stays as you see it and its links work; only quick browsing is missing.',
    missing: {
      headline: 'There is no page here',
      next: 'The file it was built from may have been renamed. Try searching for a word of its headline.',
    },
    damaged: {
      headline: 'The file arrived damaged',
      next: 'The rest of the collection is sound. It may arrive whole next time; if not, build the site again.',
    },
    unreachable: {
      headline: 'It could not be loaded',
      next: 'The connection broke or the server did not answer. What you have read is still in its place.',
    },
    stopped: {
      headline: 'The search has stopped',
      next: 'It broke down twice in this browser. Reading and choosing keywords still work; try again to start it anew.',
    },
    ours: {
      headline: 'A fault of ours in showing this page',
      next: 'The text is safe and untouched. Try again, or go back to the library.',
    },
  },
  reader: {
    titleFrom: {
      'other-page':
        'The page came without a headline; this one is from another page that prints the same beginning',
      guess: 'The page came without a headline; this one was inferred from a list on another page',
      lead: 'Headline taken from the first words: the page came without one',
    },
    beginning: 'Only the beginning of the article',
    onlyBeginning: 'This is only the beginning of the article; the rest is not in the collection.',
    beginningIn_one: 'It was printed inside another article:',
    beginningIn_other: 'It was printed inside {{count, number}} other articles:',
    source: 'Source',
    date: 'Date',
    undated: 'Undated',
    duration: 'Reading time',
    place: 'Filed from',
    keywords: 'Keywords',
    contents: 'In this article',
    alsoSpelt: 'Also spelt: {{spellings}}',
    related: 'Related headlines',
    readAlso: 'Read also',
    goOn: 'Read the whole article',
    toBeginning: 'To its page',
    toHeadline: 'To the headline’s page',
    absent: 'Headline without its article here',
    onlyBeginningHere: 'Only its beginning is here',
    ambiguous_one: 'Perhaps an article here',
    ambiguous_other: 'Borne by {{count, number}} different articles',
    printedBy: 'This headline was printed in',
    printedByMore: 'The newest {{shown, number}} of {{all, number}}',
    files_one: 'Read from the file:',
    files_other: 'Read from {{count, number}} files with the same text:',
  },
  headline: {
    state: 'State',
    absent: 'Headline without an article',
    ambiguous: 'Headline of several articles',
    printedIn: 'Printed in',
    firstPrinted: 'First mention',
    say_one:
      'One article of your collection prints this headline; its text is not here. If you have it, put it among the pages and build again: the headline then leads to it.',
    say_other:
      '{{count, number}} articles of your collection print this headline; its text is not here. If you have it, put it among the pages and build again: the headline then leads to it wherever it stands.',
    sayAmbiguous:
      'Several articles of your collection bear this headline. Which one was meant cannot be known, so none was chosen for you.',
    candidates: 'The articles that bear it',
    searchItsWords: 'Search for its words',
    alsoPrinted: 'Also printed as',
    nearest: 'Nearest in the collection',
    shares: 'Shared: {{shared}}',
    keywords: 'Keywords in it',
  },
  about: {
    title: 'About this collection',
    lead: 'Warraq turns a folder of news pages into a site for reading: it parts each article from what stood around it, and ties each headline to its article where it is here.',
    holds: 'What it holds',
    span: 'From {{from}} to {{to}}',
    dated: 'Of these, dated',
    absent: 'Headlines without their article',
    sources: 'Sources',
    keywords: 'Keywords',
    articles: 'Articles',
    adding: 'How to add to it',
    addingSay:
      'Put your pages as text files into the folder <term>data</term> and build again. Each file is a page; its headline, date, source and keywords are read as they came, and nothing is corrected.',
    refused_one: 'One page could not be read',
    refused_other: '{{count, number}} pages could not be read',
    refusedSay: 'Their files were left as they are.',
    refusedMore: 'These are the first {{shown, number}}; the build names the others.',
    why: {
      empty: 'empty',
      'not-text': 'not a text',
      unreadable: 'the file could not be read',
      'id-taken': 'its address belongs to another file',
    },
    faces: 'Typefaces',
    facesSay:
      'Headlines are set in Markazi Text, texts in Noto Naskh Arabic, the interface in Vazirmatn, and the wordmark is drawn from Aref Ruqaa; all under the open font licence <term>SIL OFL 1.1</term>.',
  },
  library: libraryEn,
  results: resultsEn,
  hits: hitsEn,
} satisfies InEnglish<typeof ar>;
