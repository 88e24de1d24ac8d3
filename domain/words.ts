import type { Level } from './controlProfile';
import { english } from './language/english/index';

export const {
  percent: formatPercent,
  amount: formatPoints,
  signed: formatSigned,
  day: formatDay,
  shortDay: formatShortDay,
  counted: countWord,
  minutes: formatMinutes,
} = english.numbers;

const IMPACT: Record<Level, string> = {
  none: 'nobody notices',
  low: 'few will notice',
  moderate: 'some will notice',
  high: 'many will notice',
};

export function impactWords(level: Level | null): string {
  return level === null ? 'effect on people not known' : IMPACT[level];
}
