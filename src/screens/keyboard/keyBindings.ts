/** Commands that keys give. */
export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'later'
  | 'settings'
  | 'focus'
  | 'onward'
  | 'back'
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
  t: 'settings',
  '.': 'focus',
  '?': 'sheet',
  // Arabic articles run to the left, whatever the interface speaks: left is onward.
  ArrowLeft: 'onward',
  ArrowRight: 'back',
};
const AFTER_G: Partial<Record<string, Command>> = { l: 'library', s: 'saved' };

/** The key that begins a pair: `g l`, `g s`. */
export const BEGINS_PAIR = 'g';

/**
 * The key under its Latin name. A layout with other letters (Arabic above all) is asked for the place of the key, by
 * `KeyboardEvent.code`; one with Latin letters in other places (Dvorak, AZERTY) for what it writes.
 * @returns nothing with ctrl, alt or meta, nor with shift, unless shift is what writes the question mark
 */
export function keyName({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): string | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === '?' || key === '؟') return '?';
  if (shiftKey) return undefined;
  if (key.charCodeAt(0) < 0x80) return key.length === 1 ? key.toLowerCase() : key;
  return code === 'Period' ? '.' : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/** @param before the key pressed shortly before, as `keyName` gave it */
export const commandOf = (name: string, before: string | undefined): Command | undefined =>
  (before === BEGINS_PAIR ? AFTER_G : ALONE)[name];
