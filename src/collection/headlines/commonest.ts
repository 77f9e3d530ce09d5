/** Picks the printing that occurs most often; among equals the first. */
export function commonest(printings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const printing of printings) counts.set(printing, (counts.get(printing) ?? 0) + 1);
  let best = '';
  for (const [printing, count] of counts) if (count > (counts.get(best) ?? 0)) best = printing;
  return best;
}
