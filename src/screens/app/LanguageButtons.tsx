import { useTexts } from '../i18n/useTexts.tsx';
import type { Language } from '../../text/language.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../text/language.ts';
import { announce } from '../ui/Announcer.tsx';
import { chooseLanguage, languageOf } from '../ui/language.ts';

/** Buttons that switch the interface to its other languages, each named in itself. */
export function LanguageButtons() {
  const { t, i18n } = useTexts();
  const others = LANGUAGE_CODES.filter((language) => language !== languageOf(i18n));
  const choose = (language: Language) => {
    chooseLanguage(i18n, language).catch(() => announce(t('problem.unreachable.headline'), {}));
  };
  return others.map((language) => (
    <button key={language} lang={language} onClick={() => choose(language)}>
      {LANGUAGES[language].name}
    </button>
  ));
}
