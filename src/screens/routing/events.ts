/* Names of the DOM events by which features communicate that do not know each other. */

/** The reader chose another calendar, or other names of months. Sent to the window. */
export const CALENDAR_CHANGED = 'warraq:calendar';
/**
 * Asks to put the opened article on the list of those to read later, or to remove it. Sent to the document; the
 * listener that does so prevents the default.
 */
export const READ_LATER_REQUESTED = 'warraq:later';
/** Asks to begin or end reading without margins. Sent to the document; the listener prevents the default. */
export const FOCUS_REQUESTED = 'warraq:focus';
/** Passage of the opened article on which a key acts: selected words, or else the current paragraph. */
export type PassageAction = 'highlight' | 'note' | 'copy';
/**
 * Asks to highlight, note or copy the passage. Sent to the document with the action as `detail`; the listener prevents
 * the default.
 */
export const PASSAGE_REQUESTED = 'warraq:passage';
/** The keys j and k have gone to another item. Sent to the document. */
export const STEPPED = 'warraq:stepped';
/** The page was scrolled to keep a line in its place, not by the reader. Sent to the window. */
export const PLACE_KEPT = 'warraq:kept';
/** Reading without margins has begun or ended. Sent to the window. */
export const FOCUS_CHANGED = 'warraq:focused';
/**
 * Shows a sentence with buttons at the lower edge of the window (offer.ts). Sent to the window; the script of index.html,
 * which draws the line, listens.
 */
export const OFFER_EVENT = 'warraq:offer';
/**
 * Loads the page again, its files past all caches, which may hold a damaged one; does nothing where the host cannot be
 * reached. Sent to the window at the reader's request; the script of index.html listens.
 */
export const RELOAD_EVENT = 'warraq:reload';
