import type { i18n } from 'i18next';
import { useTexts } from './useTexts.tsx';
import type { Texts } from './useTexts.tsx';

/** Texts of code that loads after the first view: they load with it, in all languages, under a name of their own. */
export interface LazyTexts {
  name:
    | 'about'
    | 'choose'
    | 'onward'
    | 'time'
    | 'settings'
    | 'saved'
    | 'tools'
    | 'annotate'
    | 'listening'
    | 'peek'
    | 'keys'
    | 'help'
    | 'days'
    | 'searches';
  /** Text files by their paths, `…/<code of the language>/….ts`. */
  files: Record<string, object>;
}

/** Adds texts to the interface, found as `t('name:key')`. Adding them again changes nothing. */
export function addTexts(texts: i18n, { name, files }: LazyTexts): void {
  for (const [file, section] of Object.entries(files)) {
    const language = file.split('/').at(-2) ?? '';
    if (!texts.hasResourceBundle(language, name)) texts.addResourceBundle(language, name, section);
  }
}

/** Returns the interface's texts together with those of a feature. */
export function useLazyTexts(lazy: LazyTexts): Texts {
  const texts = useTexts();
  addTexts(texts.i18n, lazy);
  return texts;
}
