import type { ComponentPropsWithRef } from 'react';
import { useRouter } from 'wouter';
import { prefetchInView } from './prefetch.ts';

/** `to` is an address below the base, from addresses.ts. Anything else an `<a>` takes may be given. */
export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  to: string;
}

/**
 * A link to another page of the site: an ordinary `<a href>`, so that it works before and without the
 * application. Clicks are taken over in one place for the whole document (navigation.ts), not link by link.
 */
export function Link({ to, ref = prefetchInView, children, ...rest }: LinkProps) {
  return (
    <a ref={ref} href={useRouter().base + to} {...rest}>
      {children}
    </a>
  );
}
