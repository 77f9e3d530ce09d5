import { codeQuery } from '../../routing/lazyCode.ts';

/** Fetched when something is selected, or a mark is pressed. */
export const markBarCode = codeQuery('MarkBar', () => import('./AnnotationToolbar.tsx'));
/** Fetched when the article has marks. */
export const markListCode = codeQuery('MarkList', () => import('./AnnotationList.tsx'));
