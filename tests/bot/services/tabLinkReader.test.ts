import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTabLinkReader } from '../../../bot/services/tabLinkReader';
import { createTabLinks } from '../../../bot/services/tabLinks';
import { TAB_PLACE } from '../../support/fakeServices';

const { appId, publicUrl } = TAB_PLACE;
const read = createTabLinkReader(TAB_PLACE);
const made = createTabLinks(TAB_PLACE);

function teamsLink(params: Record<string, string>, { app = appId, entity = 'overview' } = {}): string {
  return `https://teams.microsoft.com/l/entity/${app}/${entity}?${new URLSearchParams(params).toString()}`;
}
const context = (subEntityId: unknown, more: object = {}) => JSON.stringify({ subEntityId, ...more });

describe('links that Scorekeeper makes', () => {
  it.each([
    ['', { page: 'overview' }],
    ['overview', { page: 'overview' }],
    ['queue', { page: 'queue' }],
    ['log', { page: 'log' }],
    ['history', { page: 'history' }],
    ['history/2026-11-15/2026-11-22', { page: 'history' }],
    ['action/AdminMFAV2', { page: 'action', controlId: 'AdminMFAV2' }],
    ['action/aad_phishing_MFA_strength', { page: 'action', controlId: 'aad_phishing_MFA_strength' }],
  ])('of the view "%s" are understood', (view, place) => {
    expect(read(made(view))).toEqual(place);
  });

  it('lead to the action they were made for, whatever its id is', () => {
    const id = fc.stringMatching(/^[\w.:&?#/ ä-]{1,60}$/).filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(id, (controlId) => {
        expect(read(made(`action/${controlId}`))).toEqual({ page: 'action', controlId });
      }),
    );
  });
});

describe('links that Teams makes of the tab', () => {
  const webUrl = `${publicUrl}/tab/`;

  it.each<[string, string, object]>([
    [
      'to an action, its id encoded by the tab',
      teamsLink({ webUrl, label: 'Admin MFA', context: context('action/a%20b%2Fc') }),
      { page: 'action', controlId: 'a b/c' },
    ],
    [
      'to an action whose id holds a bare percent sign',
      teamsLink({ context: context('action/100%') }),
      { page: 'action', controlId: '100%' },
    ],
    [
      'with the channel they were copied in',
      teamsLink({ context: context('queue', { channelId: '19:x@thread.tacv2' }), tenantId: 'any' }),
      { page: 'queue' },
    ],
    [
      'to a tab of a channel',
      teamsLink({ webUrl: `${webUrl}?preset=data` }, { entity: 'queue-data' }),
      { page: 'queue' },
    ],
    [
      'to an action in a tab of a channel',
      teamsLink({ context: context('action/OneAdmin') }, { entity: 'queue-quick-wins' }),
      { page: 'action', controlId: 'OneAdmin' },
    ],
    ['with the app id in capitals', teamsLink({}, { app: appId.toUpperCase() }), { page: 'overview' }],
    ['without a view in their context', teamsLink({ context: '{"channelId":"19:x"}' }), { page: 'overview' }],
  ])('%s are understood', (_name, link, place) => {
    expect(read(link)).toEqual(place);
  });
});

describe("the tab's own web address", () => {
  it.each<[string, object]>([
    ['/tab', { page: 'overview' }],
    ['/tab/', { page: 'overview' }],
    ['/tab/?preset=data&sort=effort', { page: 'overview' }],
    ['/tab/?page=log', { page: 'log' }],
    ['/tab/?page=history&period=30&from=2026-11-01', { page: 'history' }],
    ['/tab/?action=AdminMFAV2', { page: 'action', controlId: 'AdminMFAV2' }],
    ['/tab/?preset=data&action=a%20b%2Fc#part', { page: 'action', controlId: 'a b/c' }],
    ['/tab/?action=OneAdmin&page=log', { page: 'action', controlId: 'OneAdmin' }],
  ])('%s is understood', (address, place) => {
    expect(read(`${publicUrl}${address}`)).toEqual(place);
  });

  it('is understood where the service lives below a path', () => {
    const below = createTabLinkReader({ appId, publicUrl: 'https://school.example/scorekeeper' });
    expect(below('https://school.example/scorekeeper/tab/?action=OneAdmin')).toEqual({
      page: 'action',
      controlId: 'OneAdmin',
    });
    expect(below('https://school.example/tab/?action=OneAdmin')).toBeNull();
  });
});

describe('anything else is no link of ours', () => {
  it.each([
    ['nothing', ''],
    ['words', 'look at this'],
    ['an address without a scheme', 'scorekeeper.example/tab/'],
    ['another app in Teams', teamsLink({ context: context('queue') }, { app: '99999999-3333-4333-8333-333333333333' })],
    ['another tab of the app', teamsLink({ context: context('queue') }, { entity: 'conversations' })],
    ['another kind of Teams link', `https://teams.microsoft.com/l/chat/${appId}/overview`],
    ['a longer Teams link', `https://teams.microsoft.com/l/entity/${appId}/overview/more`],
    ['a Teams link without a tab', `https://teams.microsoft.com/l/entity/${appId}`],
    ['another host of the same name', `https://teams.microsoft.com.evil.example/l/entity/${appId}/overview`],
    ['a host behind a user name', `https://teams.microsoft.com@evil.example/l/entity/${appId}/overview`],
    ['a user name before the host', `https://you:me@teams.microsoft.com/l/entity/${appId}/overview`],
    ['Teams without encryption', `http://teams.microsoft.com/l/entity/${appId}/overview`],
    ['Teams at another port', `https://teams.microsoft.com:8443/l/entity/${appId}/overview`],
    ['a Teams link that falls back to a foreign page', teamsLink({ webUrl: 'https://evil.example/tab/' })],
    ['a Teams link that falls back to nothing', teamsLink({ webUrl: 'tab' })],
    ['a context that is no JSON', teamsLink({ context: '{oops' })],
    ['a context that is a list', teamsLink({ context: '["queue"]' })],
    ['a context that is null', teamsLink({ context: 'null' })],
    ['a view that is no text', teamsLink({ context: context(7) })],
    ['a view there is not', teamsLink({ context: context('people/AdminMFAV2') })],
    ['an action without an id', teamsLink({ context: context('action/') })],
    ['an action whose id is blank', teamsLink({ context: context('action/%20') })],
    ['an action whose id is a novel', teamsLink({ context: context(`action/${'x'.repeat(201)}`) })],
    ['an empty action in the web address', `${publicUrl}/tab/?action=`],
    ['the settings page of the tab', `${publicUrl}/tab/configure`],
    ['a page beside the tab', `${publicUrl}/tablet/?action=OneAdmin`],
    ['the service without the tab', `${publicUrl}/`],
    ['the tab at another port', 'https://scorekeeper.example:8443/tab/'],
    ['the tab without encryption', 'http://scorekeeper.example/tab/'],
    ['the tab of somebody else', 'https://scorekeeper.example.evil.example/tab/?action=OneAdmin'],
    ['a script', 'javascript:alert(1)'],
  ])('%s', (_name, link) => {
    expect(read(link)).toBeNull();
  });

  it('never throws, whatever is pasted', () => {
    const pasted = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string().map((text) => `https://teams.microsoft.com/l/entity/${appId}/overview?context=${text}`),
      fc.string().map((text) => `${publicUrl}/tab/?action=${text}`),
    );
    fc.assert(
      fc.property(pasted, (link) => {
        expect(() => read(link)).not.toThrow();
      }),
    );
  });
});
