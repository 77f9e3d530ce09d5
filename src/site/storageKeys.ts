/* Keys of what the browser keeps in localStorage, for all sites of one host. */

/** Choices of how texts look, as JSON. */
export const APPEARANCE_KEY = 'warraq.appearance';
/** Code of the interface's language. */
export const LANGUAGE_KEY = 'warraq.language';
/** Speed and voice of reading aloud, as JSON. */
export const LISTENING_KEY = 'warraq.listening';

/* Beginnings of keys that end in the base path of one site: several may share a host. */

/** Article read last, as JSON. */
export const LAST_READ_KEY = 'warraq.continue';
/** Articles read aloud one after another, and the place among them, as JSON. */
export const LISTEN_QUEUE_KEY = 'warraq.listenQueue';
/** Records that are being written, as JSON. */
export const WRITE_AHEAD_KEY = 'warraq.journal';
/** Set once the browser has been asked to keep the records. */
export const PERSIST_ASKED_KEY = 'warraq.askedToStay';

/** Key in sessionStorage: scroll positions of this tab's history entries, as JSON. */
export const SCROLL_KEY = 'warraq.scroll';
