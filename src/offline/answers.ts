import type { Route } from './routes.ts';

/** Facts of an answer of the network that decide if it may be kept. */
export type AnswerFacts = Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>;

const TYPES: Record<Route['kind'], RegExp> = {
  page: /^text\/html\b/i,
  // Any type but HTML: hosts name scripts, fonts and pictures differently, and the build's digests are checked.
  asset: /^(?!text\/html\b|application\/xhtml)/i,
  article: /^(?:application|text)\/(?:[\w.]+\+)?json\b/i,
  // Parts of the search index are of no type that hosts agree on.
  list: /^(?!text\/html\b|application\/xhtml)/i,
};

/**
 * Tells whether an answer is what was asked for, whole: no error, no page in place of a file (hosts answer so for what is
 * missing, and portals of wireless networks for everything), no part, no answer of another host.
 */
export const isWholeAnswer = (
  kind: Route['kind'],
  { status, type, redirected, headers }: AnswerFacts,
): boolean =>
  status === 200 && type === 'basic' && !redirected && TYPES[kind].test(headers.get('content-type') ?? '');

/**
 * Tells whether the host itself said that it has no such file: nothing kept may stand in for it. Other errors, and a page in
 * place of a file, may pass.
 */
export const isMissing = ({ status }: Pick<AnswerFacts, 'status'>): boolean =>
  status === 404 || status === 410;
