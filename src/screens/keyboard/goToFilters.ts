import { bringIntoView } from '../highlight/bringIntoView.ts';
import { retryUntil } from './retryUntil.ts';

/** Place in the list from which the reader went to the filters. */
interface Place {
  /** Query of the address, which a chosen filter changes. */
  search: string;
  top: number;
  /** `href` of the link that had the focus. */
  link: string | null;
}

let left: Place | undefined;

/**
 * Moves the focus to the filters of the library; from there back to the place in the list that was left, or to the first
 * article when a filter has changed the list since.
 */
export function goToFiltersOrBack(): void {
  const index = document.getElementById('index');
  if (!index) return;
  if (index.contains(document.activeElement)) {
    goBack();
    return;
  }
  left = {
    search: location.search,
    top: scrollY,
    link: document.activeElement?.closest('main a[href]')?.getAttribute('href') ?? null,
  };
  index.focus({ preventScroll: true });
  index.scrollIntoView();
}

function goBack(): void {
  const place = left?.search === location.search ? left : undefined;
  left = undefined;
  if (place) scrollTo({ top: place.top, behavior: 'instant' });
  // Rows of the long list appear after the scrolling.
  retryUntil(() => {
    const target = targetOf(place);
    target?.focus({ preventScroll: true });
    if (target && !place) bringIntoView(target);
    return target !== undefined;
  });
}

/** Link that was left; where none had the focus the first headline in view; in another list its first headline. */
function targetOf(place: Place | undefined): HTMLElement | undefined {
  if (typeof place?.link === 'string')
    return document.querySelector<HTMLElement>(`main a[href="${CSS.escape(place.link)}"]`) ?? undefined;
  const headlines = [...document.querySelectorAll<HTMLElement>('main article h2 a')];
  return place ? headlines.find((one) => one.getBoundingClientRect().top >= 0) : headlines[0];
}
