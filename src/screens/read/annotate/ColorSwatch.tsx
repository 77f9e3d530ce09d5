import type { Ink } from '../../../storage/record.ts';

/** An ink, for the eye: whoever shows it says its name too. */
export function ColorSwatch({ ink }: { ink: Ink }) {
  return <span aria-hidden="true" className="colorswatch" style={{ background: `var(--hl-${ink})` }} />;
}
