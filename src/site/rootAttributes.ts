import { APPEARANCE_NAMES } from './appearanceChoices.ts';

/** States of the page that the root element names, for style sheets and tests: `alive` is the attribute `data-alive`. */
const PAGE_STATES = [
  // The application has taken the page over and listens.
  'alive',
  // An article begun is kept on the device, so the library keeps a line free for it.
  'continue',
  // Until the first frame is drawn: nothing below the first screen is laid out.
  'first',
  // Reading without margins.
  'focus',
  // Keys and the resting mouse are listened to: the code that loads after the first view is there.
  'listens',
  // The page is the one for addresses that do not exist.
  'missing',
  // The address filters the library, and the filtered list is not there yet.
  'narrowed',
  // The settings are open.
  'panel',
  // Fonts of the system are shown: '' until the page's own faces have loaded, 'page' until the next page.
  'fallbackFonts',
] as const;

/** Names of all attributes of the root element, as `dataset` has them; the reader's choices are attributes too. */
export const ROOT_ATTRIBUTES = [...PAGE_STATES, ...APPEARANCE_NAMES] as const;

export type RootAttribute = (typeof ROOT_ATTRIBUTES)[number];

/** Attributes of a root element by name. */
export type RootAttributes = Partial<Record<RootAttribute, string | undefined>>;

/** Name of an attribute as HTML and style sheets write it: `data-fallback-fonts` for `fallbackFonts`. */
export const dataAttribute = (name: RootAttribute): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
