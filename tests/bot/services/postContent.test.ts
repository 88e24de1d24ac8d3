import { beforeEach, describe, expect, it } from '@jest/globals';
import { createPostContent } from '../../../bot/services/postContent';
import type { AlertContent, DigestContent } from '../../../domain/digest/content';
import type { Delivery } from '../../../domain/ports/repositories';
import { channelRow } from '../../support/fakeServices';
import { digestContent, digestTask } from '../../support/sampleDigest';

let digest: DigestContent | null;
let alert: AlertContent | null;
let last: Partial<DigestContent> | null;
let asked: boolean[];

beforeEach(() => {
  digest = digestContent();
  alert = null;
  last = null;
  asked = [];
});

const made = (period: string) =>
  createPostContent({
    deliveries: { lastSent: () => Promise.resolve(last === null ? null : ({ content: last } as Delivery)) },
    digests: {
      make: (_channel, how) => {
        asked.push(how.asked);
        return Promise.resolve(digest);
      },
    },
    alerts: { make: () => Promise.resolve(alert) },
  })(channelRow(), period);

describe('what is posted', () => {
  it('is the digest of the day it is due', async () => {
    expect(await made('2026-11-23T08:00')).toEqual({ kind: 'post', content: digest });
    expect(asked).toEqual([false]);
  });

  it.each(['now-2026-11-23T08:00:00.000Z', 'opened-2026-11-23T08:00:00.000Z'])(
    'is a whole digest where somebody asked: %s',
    async (period) => {
      await made(period);
      expect(asked).toEqual([true]);
    },
  );

  it('waits for the first figures', async () => {
    digest = null;
    expect(await made('2026-11-23T08:00')).toEqual({ kind: 'noScoreYet' });
  });

  it('is the alert of a day, or nothing where the channel has heard of it meanwhile', async () => {
    expect(await made('alert-2026-11-24')).toEqual({ kind: 'skip', reason: { code: 'heardAlready' } });
    alert = { kind: 'alert' } as AlertContent;
    expect(await made('alert-2026-11-24')).toEqual({ kind: 'post', content: alert });
  });
});

describe('while nothing is fresh', () => {
  const old = (change: Partial<DigestContent> = {}) =>
    digestContent({ nothingNew: true, asOf: '2026-11-12', tasks: [], ...change });

  it('the channel is told once, and is then left alone with the reason in the log', async () => {
    digest = old();
    last = digestContent();
    expect(await made('2026-11-23T08:00')).toEqual({ kind: 'post', content: digest });
    last = old();
    expect(await made('2026-11-30T08:00')).toEqual({
      kind: 'skip',
      reason: { code: 'nothingNewer', asOf: '2026-11-12', on: '2026-11-23' },
    });
  });

  it('is posted where something waits for a person', async () => {
    digest = old({ tasks: [digestTask()] });
    last = old();
    expect(await made('2026-11-30T08:00')).toMatchObject({ kind: 'post' });
  });
});
