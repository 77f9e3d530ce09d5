import { isIP } from 'node:net';

/** Address that a request asks for. */
export interface AskedAddress {
  /** Path of the request, unescaped once, beginning with one slash: `/articles/x/`. Undefined where it names no file: it holds a broken escape, a control character or `\\`. */
  path: string | undefined;
  /** Query with its `?`, or nothing. */
  query: string;
}

/**
 * Reads the target of a request. Only a path is answered («/x?y»): of `//host/x` or `http://host/x` another host might be
 * taken for ours.
 * @returns undefined when it is no path
 */
export function askedAddress(target: string | undefined): AskedAddress | undefined {
  const [, escaped = '', query = ''] = /^(\/[^?#]*)(\?[^#]*)?/.exec(target ?? '') ?? [];
  if (escaped === '' || escaped.startsWith('//')) return undefined;
  return { path: unescaped(escaped), query };
}

function unescaped(escaped: string): string | undefined {
  try {
    const path = decodeURIComponent(escaped);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u001f\u007f\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Tells whether a Host header names this machine: an IP address, localhost, a name below it, or one of `names`. A page of
 * another site may make its own name lead here (DNS rebinding), but its requests still carry that name.
 * @param host as sent, with or without a port; undefined where it was not sent
 */
export function isOwnHost(host: string | undefined, names: readonly string[] = []): boolean {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  const bare = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
  return isIP(bare) !== 0 || name === 'localhost' || name.endsWith('.localhost') || names.includes(name);
}

/** Tells whether an Accept-Encoding header allows gzip: by name or by `*`, with a weight that is not 0. */
export function acceptsGzip(header: string | undefined): boolean {
  let any = false;
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const isAllowed = !parameters.some((parameter) => /^q\s*=\s*0(?:\.0*)?$/.test(parameter));
    if (coding === 'gzip' || coding === 'x-gzip') return isAllowed;
    if (coding === '*') any = isAllowed;
  }
  return any;
}

/** Tells whether an If-None-Match header names an entity tag; tags are compared weakly. */
export function namesTag(header: string | undefined, tag: string): boolean {
  const bare = (one: string): string => one.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag));
}
