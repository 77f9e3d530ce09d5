/** Icons of the article's tools, on a field of 24 as those of Icons.tsx. */

/** Bookmark: «للقراءة لاحقًا», and nothing else. */
export function Bookmark() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden>
      <path d="M6 3h12v18l-6-5-6 5z" />
    </svg>
  );
}

export function Star() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden>
      <path d="m12 3 2.8 6 6.2.7-4.6 4.4 1.3 6.4-5.7-3.2-5.7 3.2 1.3-6.4L3 9.7 9.2 9z" />
    </svg>
  );
}

export function Speaker() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden>
      <path d="M4 9.5h4l5-4.5v14l-5-4.5H4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" />
    </svg>
  );
}

export function Dots() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden>
      <path d="M4 11h2v2H4zM11 11h2v2h-2zM18 11h2v2h-2z" />
    </svg>
  );
}
