import type { ReactNode } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { LANGUAGES } from '../../text/language.ts';
import { languageOf } from './language.ts';

/**
 * Text of the interface inside a line of Arabic text. In another language it carries its own language and
 * direction: a direction guessed from a sentence that begins with a quoted Arabic word would be wrong.
 */
export function InterfaceText({ children }: { children: ReactNode }) {
  const { i18n } = useTexts();
  const language = languageOf(i18n);
  return language === 'ar' ? (
    children
  ) : (
    <bdi lang={language} dir={LANGUAGES[language].direction}>
      {children}
    </bdi>
  );
}
