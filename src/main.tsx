/**
 * Every page is already readable HTML: the text is painted first, and only then is the application fetched. Its
 * stylesheet would hold back a first paint that is still to come, and a frame that has been asked for is not one that
 * has been shown (browsers hold the first frames of a page back): so the browser's own word is waited for.
 */
const BEGINS_AT_LAST = 2000;

let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  const { dataset } = document.documentElement;
  dataset['standIns'] = '';
  import('./screens/app/hydrate.tsx')
    .then(({ takeOver }) => takeOver())
    .catch((error: unknown) => {
      delete dataset['standIns'];
      reportError(error);
    });
}

if (document.visibilityState === 'visible' && PerformanceObserver.supportedEntryTypes.includes('paint')) {
  const observer = new PerformanceObserver((painted) => {
    if (painted.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    begin();
  });
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(begin, BEGINS_AT_LAST);
} else {
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, BEGINS_AT_LAST);
}
