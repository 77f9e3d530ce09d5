import { useLayoutEffect, useRef } from 'react';
import { restorePosition } from '../../routing/scrollMemory.ts';

/**
 * Arrives at another headline of the shard as at another page: at its top, or where it was left, with the focus on its
 * name. The headline at which the document opened stays where the browser put it.
 */
export function useArrivalAt(id: string): void {
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    // Before hydration is complete `id` is '', whatever the address.
    shown.current ??= location.hash.slice(1);
    if (shown.current === id) return undefined;
    shown.current = id;
    // A browser that follows a fragment takes the focus away after it has sent its events.
    const frame = requestAnimationFrame(() => restorePosition(true));
    return () => cancelAnimationFrame(frame);
  }, [id]);
}
