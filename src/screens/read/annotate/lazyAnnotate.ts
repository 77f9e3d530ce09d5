import { codeQuery } from '../../routing/lazyCode.ts';

/** Code of the toolbar, fetched when words are selected or an annotation is pressed. */
export const toolbarCode = codeQuery('AnnotationToolbar', () => import('./AnnotationToolbar.tsx'));
/** Code of the list, fetched when the article has annotations. */
export const annotationListCode = codeQuery('AnnotationList', () => import('./AnnotationList.tsx'));
