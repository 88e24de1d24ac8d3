import { useEffect, useRef } from 'react';
import type { Language } from '../../../../domain/language/language';
import type { CardJson } from '../../../../domain/ports/posting';
import { drawCard } from '../drawCard';
import { useTexts } from '../../../lib/useTexts';

interface Props {
  card: CardJson;
  language: Language;
  /** A button of the card, by its title. */
  onPress: (title: string) => void;
}

export function DrawnCard({ card, language, onPress }: Props) {
  const texts = useTexts().channels;
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => holder.current?.replaceChildren(...drawCard(card, onPress)), [card, onPress]);
  return <div className="drawn-card" role="group" aria-label={texts.preview.card} lang={language} ref={holder} />;
}
