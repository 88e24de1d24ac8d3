import { createContext, use, useEffect, useState } from 'react';
import { english } from '../language/english/index';
import { loadTexts, textsAtHand } from '../language/texts';
import type { Texts } from '../language/texts';

/** English until the language of the reader is known and there. */
export const TextsContext = createContext<Texts>(english);

/** All that the tab says, in the reader's language. */
export function useTexts(): Texts {
  return use(TextsContext);
}

/** The texts for a locale, which the page then says it is written in; null while they are on their way. */
export function useLoadedTexts(locale: string): Texts | null {
  const [texts, setTexts] = useState(() => textsAtHand(locale));
  useEffect(() => {
    let isWanted = true;
    void loadTexts(locale).then((loaded) => {
      if (!isWanted) return;
      document.documentElement.lang = loaded.language;
      setTexts(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return texts;
}
