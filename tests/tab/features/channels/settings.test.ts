import { describe, expect, it } from '@jest/globals';
import { changesIn, settingsOf, type Settings } from '../../../../tab/features/channels/settings';
import { channel } from '../../support/fixtures';

const MONDAY = { weekday: 1, time: '08:00', timeZone: 'Pacific/Auckland' };
const unchosen = channel({ schedule: null, enabled: false, nextDueAt: null, alertDrop: null });
const changed = (edits: Partial<Settings>, of = channel()) =>
  changesIn({ ...settingsOf(of, 'Europe/Berlin'), ...edits }, of);

describe('the settings of a channel', () => {
  it('ask for nothing where nothing was changed, also where nobody has chosen yet', () => {
    expect([changed({}), changed({}, unchosen)]).toEqual([{}, {}]);
  });

  it.each<[string, Partial<Settings>, object]>([
    ['the time', { time: '07:15' }, { schedule: { ...MONDAY, time: '07:15' } }],
    ['the steps', { actions: 3 }, { actions: 3 }],
    ['no alerts', { hearsDrops: false }, { alertDrop: null }],
    ['the drop', { drop: '0.5' }, { alertDrop: 0.5 }],
    ['the language', { language: 'de' }, { language: 'de' }],
    ['no digest', { isWeekly: false, time: '09:00' }, { schedule: null }],
  ])('ask for what was changed alone: %s', (_name, edits, asked) => {
    expect(changed(edits)).toEqual(asked);
  });

  it('start in the zone of the reader where nobody has chosen yet', () => {
    expect(changed({ isWeekly: true }, unchosen)).toEqual({ schedule: { ...MONDAY, timeZone: 'Europe/Berlin' } });
  });

  it('turn on again what was off, on its old day', () => {
    expect(changed({ isWeekly: true }, channel({ enabled: false }))).toEqual({ schedule: MONDAY });
  });
});
