import type { ComponentType } from 'react';
import { createContext, use } from 'react';
import type { Ordinal } from '../../../article/article.ts';

export interface PickBoxProps {
  ordinal: Ordinal;
  title: string;
}

/** Code with the box by which an article of a list is chosen; undefined while nothing is being chosen. */
export const PickBoxContext = createContext<{ ChoosingBox: ComponentType<PickBoxProps> } | undefined>(
  undefined,
);

/** Place of an article's box before its headline. */
export function PickBox(article: PickBoxProps) {
  const code = use(PickBoxContext);
  return code && <code.ChoosingBox {...article} />;
}
