import type { RootAttributes } from '../../site/rootAttributes.ts';

/** Attributes of the document's root element (`data-…`), to read, set and delete by the names of their list. */
export const rootAttributes = (): RootAttributes => document.documentElement.dataset;
