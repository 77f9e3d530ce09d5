/** Event on `window`: the reader chose another calendar or other names of months. */
export const CALENDAR_CHANGED = 'warraq:calendar';
