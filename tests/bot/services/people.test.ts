import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MERE, storedTenant, type StoredTenant } from './storedTenant';
import { en } from '../../support/english';

let tenant: StoredTenant;
beforeAll(async () => {
  tenant = await storedTenant();
}, 120_000);
afterAll(() => tenant.close());

async function affected(controlId: string) {
  const answer = await tenant.people.affected(MERE, controlId, en);
  if (!answer.ok) throw new Error(answer.message);
  return answer.people;
}

describe('the people behind an action', () => {
  it("are named as of today, beside Microsoft's count with the day of its figures", async () => {
    const people = await affected('AdminMFAV2');
    expect(people).toMatchObject({ asOf: '2026-11-25', countAsOf: '2026-11-22', affected: 3, total: 5, named: 1 });
    expect(people.counts).toBe('people');
  });

  it.each([
    ['mdo_safelinks', 'objects', 'This is one setting for the whole tenant: Microsoft counts nobody by name.'],
    ['aatp_something', 'objects', 'Microsoft counts for this action but does not say who.'],
    ['scid_2001', 'devices', 'This is about devices, not people: Microsoft Defender lists them.'],
    ['RoleOverlap', 'people', 'Microsoft counts people for this action, but Scorekeeper cannot name them.'],
  ])('of %s are not named, for the reason that holds there', async (controlId, counts, message) => {
    expect(await affected(controlId)).toMatchObject({ asOf: null, counts, named: 0, unavailable: { message } });
  });
});
