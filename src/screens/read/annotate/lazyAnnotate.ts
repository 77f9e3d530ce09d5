import { codeQuery } from '../../routing/lazyCode.ts';

/** Fetched when something is selected, or an annotation is pressed. */
export const toolbarCode = codeQuery('AnnotationToolbar', () => import('./AnnotationToolbar.tsx'));
/** Fetched when the article has marks. */
export const annotationListCode = codeQuery('AnnotationList', () => import('./AnnotationList.tsx'));
