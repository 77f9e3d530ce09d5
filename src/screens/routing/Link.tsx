import type { ComponentPropsWithRef } from 'react';
import { useRouter } from 'wouter';
import { prefetchInView } from './prefetch.ts';

/** Props of an `<a>`, with `to`, an address below the base from addresses.ts, in place of `href`. */
export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  to: string;
}

/**
 * A link to a page of the site: an ordinary `<a href>`, which works before and without the application. Clicks are
 * handled once for the whole document (navigation.ts), not link by link.
 */
export function Link({ to, ref = prefetchInView, children, ...rest }: LinkProps) {
  return (
    <a ref={ref} href={useRouter().base + to} {...rest}>
      {children}
    </a>
  );
}
