import type { Language } from '../text/language.ts';

/** Facts that a collection states about itself in its `warraq.json`. A fact not stated is an absent key. */
export interface SiteInfo {
  /** Name of the collection, in place of «ورّاق». */
  name?: string;
  /** One or two sentences for feeds, search engines and the page about the collection. */
  description?: string;
  about?: AboutBlock[];
  rights?: string;
  /** Address of mail or of a page, or words. */
  contact?: string;
  /** Language of the interface, until the reader chooses another. */
  language?: Language;
}

/** Block of the text about the collection. `step` is an item of a numbered list. */
export interface AboutBlock {
  kind: 'heading' | 'paragraph' | 'quotation' | 'item' | 'step' | 'code';
  spans: AboutSpan[];
}

/** Words of one look. */
export interface AboutSpan {
  text: string;
  /** Address the words link to: `https:`, `http:` or `mailto:`. */
  href?: string;
  strong?: true;
  emphasis?: true;
}
