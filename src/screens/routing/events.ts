/* Names of the DOM events by which features that do not know each other speak. */

/** The reader chose another calendar, or other names of months. Sent to the window. */
export const CALENDAR_CHANGED = 'warraq:calendar';
/**
 * The opened article shall be put on the list of those to read later, or taken off it. Sent to the document; the listener
 * that does it prevents the default.
 */
export const READ_LATER_REQUESTED = 'warraq:later';
/** Reading without margins shall begin or end. Sent to the document; the listener prevents the default. */
export const FOCUS_REQUESTED = 'warraq:focus';
/** Reading without margins has begun or ended. Sent to the window. */
export const FOCUS_CHANGED = 'warraq:focused';
