/** Icons: 1.5 px lines with square ends on a field of 24, coloured like the text they stand in. */

/** Arrow onward: to the left in Arabic, to the right in English (`.flip`). */
export function ArrowOnward() {
  return (
    <svg className="icon flip" viewBox="0 0 24 24" aria-hidden>
      <path d="M3 12h17M14 6l6 6-6 6" />
    </svg>
  );
}

export function SearchGlass() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.5 15.5 21 21" />
    </svg>
  );
}

/** Icon of the settings: two lines, each with its knob. */
export function Knobs() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden>
      <path d="M3 8h9M18 8h3M3 16h3M12 16h9" />
      <circle cx="15" cy="8" r="3" />
      <circle cx="9" cy="16" r="3" />
    </svg>
  );
}

/** Shelf with three books: the stored articles. */
export function Shelf() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden>
      <path d="M3 20.5h18M5 20V5h4v15M9 8h4v12M15 20l-.5-13 4-.5L19.5 20" />
    </svg>
  );
}

/** Cross on what can be removed. */
export function Cross() {
  return (
    <svg className="icon cross" viewBox="0 0 24 24" aria-hidden>
      <path d="M3 3l18 18M21 3 3 21" />
    </svg>
  );
}
