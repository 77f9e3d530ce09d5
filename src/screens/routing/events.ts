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
/** Reading without margins has begun or ended. Sent to the window. */
export const FOCUS_CHANGED = 'warraq:focused';
