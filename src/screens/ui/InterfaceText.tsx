import type { ReactNode } from 'react';
import { useTexts } from '../i18n/useText.tsx';

/** The interface's own words inside a line of Arabic text: in English they need a language and a direction of their own; guessed from a sentence that begins with a quoted word it would be Arabic's. */
export function OwnWords({ children }: { children: ReactNode }) {
  const { i18n } = useTexts();
  return i18n.language === 'ar' ? (
    children
  ) : (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
