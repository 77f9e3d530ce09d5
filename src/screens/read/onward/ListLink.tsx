import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { articleAddress } from '../../../site/addresses.ts';
import { readHistoryState } from '../../routing/historyState.ts';
import { Link } from '../../routing/Link.tsx';

export interface ListLinkProps {
  id: string;
  rel: 'prev' | 'next';
  children: ReactNode;
}

/** Link to another article of the list from which this one was opened: it keeps that list, and the words of the search. */
export function ListLink({ id, rel, children }: ListLinkProps) {
  const [, navigate] = useLocation();
  const clicked = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { shown: _, ...state } = readHistoryState(history.state);
    navigate(event.currentTarget.href, { state });
  };
  return (
    <Link to={articleAddress(id)} rel={rel} onClick={clicked}>
      {children}
    </Link>
  );
}
