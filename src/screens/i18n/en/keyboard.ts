import type * as arabic from '../ar/keyboard.ts';
import type { TranslationOf } from '../ar/translationOf.ts';

export const keys = {
  title: 'Keyboard',
  closeSheet: 'Close the list of keys',
  either: 'or',
  after: 'then',
  groups: { move: 'Moving about', article: 'In an article', site: 'On the site' },
  does: {
    next: 'Next headline, or paragraph',
    previous: 'Previous headline, or paragraph',
    open: 'Open the headline',
    onward: 'To the first related headline',
    nextInList: 'Next article of the list or results',
    previousInList: 'Previous article of the list or results',
    back: 'Back to the one before',
    later: 'Read it later, or no longer',
    focus: 'Read without margins',
    nextHit: 'Next found word',
    previousHit: 'Previous found word',
    search: 'Search',
    settings: 'Reading settings',
    library: 'Library',
    saved: 'Saved',
    sheet: 'This list',
    close: 'Close what is open',
  },
  note: 'On an Arabic keyboard the same keys stand in the same places. S keeps an article for later when it is open, not from lists.',
} satisfies TranslationOf<typeof arabic.keys>;
