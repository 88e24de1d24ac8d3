import { languageCoded, type Language } from '../../domain/language/language';

/** The language we speak that an Accept-Language header weights highest, the first of equals; English where it names none of ours. */
export function acceptedLanguage(header: string | undefined): Language {
  const wished = (header ?? '').split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim());
    const language = languageCoded(range);
    return language === null ? [] : [{ language, weight: weightOf(parameters) }];
  });
  const [best] = wished.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best?.language ?? 'en';
}

/** 1 where none is given; what is no weight counts as "not wanted". */
function weightOf(parameters: string[]): number {
  const given = parameters.find((parameter) => /^q\s*=/i.test(parameter));
  if (given === undefined) return 1;
  const weight = Number(given.slice(given.indexOf('=') + 1));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
