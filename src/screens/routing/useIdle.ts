import { useEffect, useState } from 'react';
import { whenIdle } from './idle.ts';

/** @returns whether the browser has been idle since the page was taken over: then comes what can wait */
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
