type Words = readonly (readonly [german: RegExp, english: string])[];

/** The German words for the commands. */
const COMMANDS: Words = [
  [/^punktestand$/iu, 'score'],
  [/^(?:nächste|naechste) schritte/iu, 'top'],
  [/^warum(?=\s|\?|$)/iu, 'why'],
  [/^ma(?:ß|ss)nahme(?=\s)/iu, 'action'],
  [/^(?:übernehmen|uebernehmen)(?=\s)/iu, 'accept'],
  [/^ignorieren(?=\s)/iu, 'ignore'],
  [/^drittanbieter(?=\s)/iu, 'third party'],
  [/^wieder (?:öffnen|oeffnen)(?=\s)/iu, 'reopen'],
  [/^erledigt(?=\s)/iu, 'done'],
  [/^wer(?=\s)/iu, 'who'],
  [/^benachrichtigen(?=\s)/iu, 'notify'],
  [/^verlauf(?=\s|$)/iu, 'history'],
  [/^vergleich(?=\?|$)/iu, 'compare'],
  [/^(?:fällig|faellig)(?=\?|$)/iu, 'due'],
  [/^protokoll$/iu, 'log'],
  [/^(?:wochen)?bericht(?=\s|$)/iu, 'digest'],
];

const OF_DIGEST: Words = [
  [/^jetzt$/iu, 'now'],
  [/^vorschau$/iu, 'preview'],
  [/^aus$/iu, 'off'],
  [/^sprache(?=\s)/iu, 'language'],
  [/^schritte(?=\s)/iu, 'actions'],
  [/^warnungen(?=\s)/iu, 'alerts'],
  [/(?<=^alerts )aus$/iu, 'off'],
  [/^montags?(?=\s)/iu, 'monday'],
  [/^dienstags?(?=\s)/iu, 'tuesday'],
  [/^mittwochs?(?=\s)/iu, 'wednesday'],
  [/^donnerstags?(?=\s)/iu, 'thursday'],
  [/^freitags?(?=\s)/iu, 'friday'],
  [/^samstags?(?=\s)/iu, 'saturday'],
  [/^sonntags?(?=\s)/iu, 'sunday'],
  [/(?<=\s)um(?=\s)/iu, 'at'],
  [/ uhr$/iu, ''],
];

const OF_DECISIONS: Words = [[/\s(?:weil|denn)(?=\s)/iu, ' because']];

const OF_PERIODS: Words = [
  [/letzte woche/iu, 'last week'],
  [/letzten monat/iu, 'last month'],
  [/gestern/iu, 'yesterday'],
  [/tagen?/iu, 'days'],
  [/wochen/iu, 'weeks'],
  [/monaten?/iu, 'months'],
];

/** What may follow a command. The name of an action, a reason and a time zone stay as they are. */
const FOLLOWING: Record<string, Words> = {
  digest: OF_DIGEST,
  why: OF_PERIODS,
  history: OF_PERIODS,
  ignore: OF_DECISIONS,
  'third party': OF_DECISIONS,
  accept: OF_DECISIONS,
  reopen: OF_DECISIONS,
  done: OF_DECISIONS,
};

/** A command in German as the English one that it means; null where it begins with none. Ordinary German sentences are not understood. */
export function englishOf(said: string): string | null {
  for (const [pattern, command] of COMMANDS) {
    const [found] = pattern.exec(said) ?? [];
    if (found !== undefined) return `${command}${following(command, said.slice(found.length))}`;
  }
  return null;
}

function following(command: string, rest: string): string {
  const english = (FOLLOWING[command] ?? []).reduce((text, [german, word]) => text.replace(german, word), rest.trim());
  return english === '' ? '' : ` ${english}`;
}
