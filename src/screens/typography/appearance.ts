import type { AppearanceName } from '../../site/appearanceChoices.ts';
import { APPEARANCE_CHOICES, APPEARANCE_NAMES } from '../../site/appearanceChoices.ts';
import { APPEARANCE_KEY } from '../../site/storageKeys.ts';
import { CALENDAR_CHANGED } from '../routing/events.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';
import { keepPlace } from './keepPlace.ts';
import { showLoadedFonts } from './loadFonts.ts';

/** The reader's choices for the look of texts: a value for each. */
export type Appearance = { [Name in AppearanceName]: (typeof APPEARANCE_CHOICES)[Name][number] };

/** The current choices. */
export function appearance(): Appearance {
  const chosen = rootAttributes();
  const now = Object.fromEntries(
    APPEARANCE_NAMES.map((name) => [name, valid(name, chosen[name]) ?? APPEARANCE_CHOICES[name][0]]),
  );
  return now as Appearance;
}

/**
 * Applies a choice at once, with the line that is read kept in its place, and stores it.
 * @returns false when it could not be stored (storage refused or full): the choice then lasts for the visit
 */
export function choose<Name extends AppearanceName>(name: Name, value: Appearance[Name]): boolean {
  keepPlace(() => {
    show(name, value);
    // A face that is chosen is shown, also on a page that stayed in its fallback fonts.
    if (name === 'face') showLoadedFonts();
  });
  return keep();
}

/** Returns all choices to their defaults. @returns as `choose` */
export function chooseTheUsual(): boolean {
  keepPlace(() => {
    for (const name of APPEARANCE_NAMES) show(name, APPEARANCE_CHOICES[name][0]);
  });
  return keep();
}

/** Applies choices made in other tabs. @param changed is called after each @returns ends it */
export function followOtherTabs(changed: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key !== APPEARANCE_KEY) return;
    const kept = parsed(newValue);
    keepPlace(() => {
      for (const name of APPEARANCE_NAMES) show(name, valid(name, kept[name]) ?? APPEARANCE_CHOICES[name][0]);
    });
    changed();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

function show(name: AppearanceName, value: string): void {
  const attributes = rootAttributes();
  if (value === APPEARANCE_CHOICES[name][0]) delete attributes[name];
  else attributes[name] = value;
  if (name === 'months' || name === 'hijri') dispatchEvent(new Event(CALENDAR_CHANGED));
}

function keep(): boolean {
  const attributes = rootAttributes();
  const kept = Object.fromEntries(
    APPEARANCE_NAMES.flatMap((name) => (name in attributes ? [[name, attributes[name]]] : [])),
  );
  try {
    localStorage.setItem(APPEARANCE_KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

const valid = (name: AppearanceName, value: unknown): string | undefined =>
  APPEARANCE_CHOICES[name].find((choice) => choice === value);

function parsed(kept: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(kept ?? '{}'));
  } catch {
    return {};
  }
}
