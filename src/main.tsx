import type { RootAttributes } from './site/rootAttributes.ts';

/**
 * Entry of the application. Every page is readable HTML, so the application is fetched after the first paint: its
 * stylesheet would hold that paint back. The browser's paint entry reports it; `requestAnimationFrame` does not,
 * because browsers discard the first frames of a page.
 */
const LONGEST_WAIT = 2000;

let isStarted = false;
function start(): void {
  if (isStarted) return;
  isStarted = true;
  const attributes: RootAttributes = document.documentElement.dataset;
  attributes.fallbackFonts = '';
  // Asked for first, React is compiled and run in a task of its own: one for all would hold the reader's input up longer.
  const react = import('react-dom/client');
  Promise.all([import('./screens/app/hydrate.tsx'), react])
    .then(([{ hydrate }]) => hydrate())
    .catch((error: unknown) => {
      delete attributes.fallbackFonts;
      reportError(error);
    });
}

// A page without content (offline.html) paints nothing before the application does.
if (!document.querySelector('#root > *')) start();
else if (
  document.visibilityState === 'visible' &&
  PerformanceObserver.supportedEntryTypes.includes('paint')
) {
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    start();
  });
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(start, LONGEST_WAIT);
} else {
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, LONGEST_WAIT);
}
