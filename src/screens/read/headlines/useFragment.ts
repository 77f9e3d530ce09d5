import { useLocationProperty } from 'wouter/use-browser-location';

/** Fragment of the address, without its `#`; '' while the page is not hydrated. */
export const useFragment = (): string =>
  useLocationProperty(
    () => location.hash.slice(1),
    () => '',
  );
