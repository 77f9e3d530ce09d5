import { CALENDAR_CHANGED } from '../routing/events.ts';

/**
 * Choices for the look of texts, the default first. A choice other than the default is an attribute of the root element
 * (`data-size="4"`), which style sheets select by, and is stored in the browser; the inline script of index.html sets
 * stored choices before the first paint.
 */
export const CHOICES = {
  theme: ['system', 'paper', 'sepia', 'dark', 'contrast'],
  size: ['3', '1', '2', '4', '5', '6', '7', '8'],
  leading: ['medium', 'close', 'open'],
  face: ['naskh', 'sans', 'book'],
  width: ['medium', 'narrow', 'wide'],
  digits: ['printed', 'latin', 'arabic'],
  hijri: ['beside', 'only', 'hidden'],
  months: ['gregorian', 'levant', 'morocco', 'algeria'],
  tashkeel: ['shown', 'hidden'],
  tatweel: ['shown', 'hidden'],
  justify: ['off', 'on'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Appearance = { [Name in ChoiceName]: (typeof CHOICES)[Name][number] };

export const NAMES = Object.keys(CHOICES) as ChoiceName[];

const STORAGE_KEY = 'warraq.appearance';

/** The current choices. */
export function appearance(): Appearance {
  const chosen = document.documentElement.dataset;
  const now = Object.fromEntries(NAMES.map((name) => [name, valid(name, chosen[name]) ?? CHOICES[name][0]]));
  return now as Appearance;
}

/**
 * Applies a choice at once and stores it.
 * @returns false when it could not be stored (storage refused or full): the choice then lasts for the visit
 */
export function choose<Name extends ChoiceName>(name: Name, value: Appearance[Name]): boolean {
  show(name, value);
  return keep();
}

/** Returns all choices to their defaults. @returns as `choose` */
export function chooseTheUsual(): boolean {
  for (const name of NAMES) show(name, CHOICES[name][0]);
  return keep();
}

/** Applies choices made in other tabs. @param changed is called after each @returns ends it */
export function followOtherTabs(changed: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key !== STORAGE_KEY) return;
    const kept = parsed(newValue);
    for (const name of NAMES) show(name, valid(name, kept[name]) ?? CHOICES[name][0]);
    changed();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

function show(name: ChoiceName, value: string): void {
  const { dataset } = document.documentElement;
  if (value === CHOICES[name][0]) delete dataset[name];
  else dataset[name] = value;
  if (name === 'months' || name === 'hijri') dispatchEvent(new Event(CALENDAR_CHANGED));
}

function keep(): boolean {
  const { dataset } = document.documentElement;
  const kept = Object.fromEntries(NAMES.flatMap((name) => (name in dataset ? [[name, dataset[name]]] : [])));
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

const valid = (name: ChoiceName, value: unknown): string | undefined =>
  CHOICES[name].find((choice) => choice === value);

function parsed(kept: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(kept ?? '{}'));
  } catch {
    return {};
  }
}
