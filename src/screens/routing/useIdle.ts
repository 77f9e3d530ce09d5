import { useEffect, useState } from 'react';
import { whenIdle } from './idle.ts';

/**
 * Tells whether the browser has been idle.
 * @returns true once the browser has been idle after the component mounted
 */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let here = true;
    whenIdle(() => here && setIdle(true));
    return () => {
      here = false;
    };
  }, []);
  return idle;
}
