import { escapeXml } from '../../text/xml.ts';
import { ContentPolicy } from './contentPolicy.ts';

/** The index.html that Vite wrote, cut where a page's own parts go. */
export interface Template {
  beforePolicy: string;
  policy: ContentPolicy;
  beforeTitle: string;
  beforeRoot: string;
  rest: string;
}

/** Cuts an index.html where a page's own parts go. @throws Error when it has no head, no title or no root */
export function templateOf(html: string): Template {
  const [, beforePolicy, beforeTitle, beforeRoot, rest] =
    /^([^]*<head>(?:\s*<meta charset=[^>]*>)?)([^]*)<title>[^<]*<\/title>([^]*)<div id="root"><\/div>([^]*)$/.exec(
      html,
    ) ?? [];
  if (
    beforePolicy === undefined ||
    beforeTitle === undefined ||
    beforeRoot === undefined ||
    rest === undefined
  )
    throw new Error('index.html holds no <head>, no <title> or no <div id="root"></div>');
  const scripts = Array.from(html.matchAll(/<script>([^]*?)<\/script>/g), ([, code = '']) => code);
  return { beforePolicy, policy: new ContentPolicy(scripts), beforeTitle, beforeRoot, rest };
}

/** Page without content: the application finds its address in the address bar, and fetches its style itself. */
export function shellPage(template: string, title: string): string {
  const { beforePolicy, policy, beforeTitle, beforeRoot, rest } = templateOf(template);
  const head = `<meta name="robots" content="noindex"><title>${escapeXml(title)}</title>`;
  return `${beforePolicy}${policy.element('', '')}${beforeTitle}${head}${beforeRoot}<div id="root"></div>${rest}`;
}
