/** Commands that keys give. */
export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'later'
  | 'settings'
  | 'focus'
  | 'onward'
  | 'nextInList'
  | 'previousInList'
  | 'back'
  | 'highlight'
  | 'note'
  | 'copy'
  | 'filters'
  | 'library'
  | 'saved'
  | 'sheet';

/** Facts of a key press that decide which command it gives. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const ALONE: Partial<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  o: 'open',
  s: 'later',
  l: 'nextInList',
  b: 'previousInList',
  t: 'settings',
  h: 'highlight',
  n: 'note',
  c: 'copy',
  f: 'filters',
  '.': 'focus',
  '?': 'sheet',
  // Arabic articles run to the left in every language of the interface: the left arrow goes onward.
  ArrowLeft: 'onward',
  ArrowRight: 'back',
};
const AFTER_G: Partial<Record<string, Command>> = { l: 'library', s: 'saved' };

/** First key of the pairs `g l` and `g s`. */
export const BEGINS_PAIR = 'g';

/**
 * Name of a key by its Latin letter. In a layout with other letters (Arabic above all) the place of the key
 * decides, by `KeyboardEvent.code`; in one with Latin letters in other places (Dvorak, AZERTY) the letter it
 * writes.
 * @returns undefined with ctrl, alt or meta, and with shift, unless shift writes the question mark
 */
export function keyName({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): string | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === '?' || key === '؟') return '?';
  if (shiftKey) return undefined;
  if (key.charCodeAt(0) < 0x80) return key.length === 1 ? key.toLowerCase() : key;
  return code === 'Period' ? '.' : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/**
 * Command of a key.
 * @param before the key pressed shortly before, as `keyName` gave it
 */
export const commandOf = (name: string, before: string | undefined): Command | undefined =>
  (before === BEGINS_PAIR ? AFTER_G : ALONE)[name];
