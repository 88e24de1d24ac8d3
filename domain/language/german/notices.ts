import type { notices as english } from '../english/notices';

export const notices: typeof english = {
  asks: (name, what) => `${name ?? 'Ihre IT'} bittet Sie: ${what}`,

  notAffected: 'Nicht (mehr) unter den betroffenen Personen, deshalb wurde nichts gesendet.',
  emergencyAccount: (name) => `${name} ist ein Notfallkonto. Es wird nie benachrichtigt.`,
  queued: (name) => `${name} bekommt eine Benachrichtigung in Teams.`,
  sentOnceMore: (name) => `Teams hat die erste Benachrichtigung an ${name} abgelehnt; sie wird noch einmal gesendet.`,

  sent: (name, by, day) =>
    `${name} wurde diese Woche schon benachrichtigt, von ${by} am ${day}. Es wurde nichts noch einmal gesendet.`,
  onItsWay: (name, by, day) =>
    `Die Benachrichtigung an ${name}, von ${by} am ${day} veranlasst, ist unterwegs. Es wurde nichts noch einmal gesendet.`,
  waits: (name, by, day) =>
    `Die Benachrichtigung an ${name}, von ${by} am ${day} veranlasst, wartet, weil Teams um eine Pause gebeten hat. Sie wird von selbst gesendet.`,
  unknown: (name, by, day) =>
    `Ob die Benachrichtigung an ${name}, von ${by} am ${day} veranlasst, angekommen ist, ist nicht bekannt. Deshalb wird sie diese Woche nicht zweimal gesendet. Fragen Sie persönlich nach.`,
  refused: (name, by, day, reason) =>
    `Teams hat die Benachrichtigung an ${name}, von ${by} am ${day} veranlasst, abgelehnt${reason === null ? '' : ` (${reason})`}. Drücken Sie noch einmal, um sie noch einmal zu senden.`,
};
