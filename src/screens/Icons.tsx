/** Icons: 1.5 px lines with square ends on a field of 24, coloured like the text they stand in. */

/** Points onward: to the left in Arabic, to the right in English (`.flip`). */
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

/** Takes a choice away. */
export function Cross() {
  return (
    <svg className="icon cross" viewBox="0 0 24 24" aria-hidden>
      <path d="M3 3l18 18M21 3 3 21" />
    </svg>
  );
}
