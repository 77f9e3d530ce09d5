import type { Ink } from '../../../storage/record.ts';

/** Swatch of an ink, hidden from screen readers: its name must stand beside it. */
export function ColorSwatch({ ink }: { ink: Ink }) {
  return <span aria-hidden="true" className="colorswatch" style={{ background: `var(--hl-${ink})` }} />;
}
