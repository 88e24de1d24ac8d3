import { expect, it } from '@jest/globals';
import { periodName } from '../../../tab/features/log/periodName';
import { english } from '../../../tab/language/english/index';
import { createFormat } from '../../../tab/lib/format';

const format = createFormat('en-GB', new Date('2026-11-25T08:00:00Z'), english.figures);

it.each([
  ['2026-11-23T08:00', 'Digest of Monday 23 November'],
  ['2026-11-23', 'Digest of Monday 23 November'],
  ['2026-11-23T08:00-again', 'Digest of Monday 23 November, again'],
  ['opened-2026-11-23T08:00:00.000Z', 'First digest'],
  ['now-2026-11-23T08:00:00.000Z', 'Digest asked for'],
  ['alert-2026-11-23', 'Alert on the figures of Monday 23 November'],
  ['alert-2026-11-23-again-2', 'Alert on the figures of Monday 23 November, again'],
])('a post of the period %s is called "%s"', (period, name) => {
  expect(periodName(period, format, english.log.digests)).toBe(name);
});
