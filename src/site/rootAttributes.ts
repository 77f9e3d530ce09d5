import { APPEARANCE_NAMES } from './appearanceChoices.ts';

/** States of the page that the root element names, for style sheets and tests: `alive` is the attribute `data-alive`. */
const PAGE_STATES = [
  // The page is hydrated and its listeners work.
  'alive',
  // An article was left unfinished, so the library keeps room for the line «تابع القراءة».
  'continue',
  // The first frame is not drawn yet: nothing below the first screen is laid out.
  'first',
  // Reading without margins.
  'focus',
  // Keyboard shortcuts and link previews work: the code that loads after the first view has loaded.
  'listens',
  // The page is the one for addresses that do not exist.
  'missing',
  // The address filters the library, and the filtered list is not rendered yet.
  'filtered',
  // The settings are open.
  'panel',
  // Fallback fonts are shown: '' until the page's own fonts have loaded, 'page' until the next page.
  'fallbackFonts',
] as const;

/**
 * Names of all attributes of the root element, as `dataset` has them; the reader's choices of appearance are
 * attributes too.
 */
export const ROOT_ATTRIBUTES = [...PAGE_STATES, ...APPEARANCE_NAMES] as const;

export type RootAttribute = (typeof ROOT_ATTRIBUTES)[number];

/** Attributes of a root element by name. */
export type RootAttributes = Partial<Record<RootAttribute, string | undefined>>;

/** Name of an attribute as HTML and style sheets write it: `data-fallback-fonts` for `fallbackFonts`. */
export const dataAttribute = (name: RootAttribute): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
