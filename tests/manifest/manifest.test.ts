import { describe, expect, it } from '@jest/globals';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { commands } from '../../bot/commands';
import { readIntent } from '../../domain/intent/readIntent';
import { SEARCH_COMMAND } from '../../bot/extension/search';
import { SEARCH_PARAMETER } from '../../bot/teams/incomingExtension';
import { filesOf, packageApp, SAMPLE_VALUES, type AppManifest } from './appPackage';

const require = createRequire(import.meta.url);

const packaging = packageApp(SAMPLE_VALUES);
const manifestText = filesOf(packaging.bytes).get('manifest.json')?.toString('utf8') ?? '';
const manifest = JSON.parse(manifestText) as AppManifest;
const [bot] = manifest.bots;

/** The official schema, from the file the package ships: its own loader would ask the network. */
function validateAgainstSchema(value: unknown): string[] {
  const home = dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const file = join(home, 'build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json');
  const ajv = new AjvDraft04({ allErrors: true, strictTypes: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

describe('the app manifest', () => {
  it('fits the official schema 1.29', () => {
    expect(manifest.$schema).toBe(
      'https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json',
    );
    expect(validateAgainstSchema(manifest)).toEqual([]);
  });

  it('would not fit with a field the schema does not know', () => {
    expect(validateAgainstSchema({ ...manifest, supportsChannelFeature: 'tier1' })).not.toEqual([]);
  });

  it('would not fit with an id that is none', () => {
    expect(validateAgainstSchema({ ...manifest, id: 'scorekeeper' })).not.toEqual([]);
  });

  it('has no placeholder left', () => {
    expect(manifestText).not.toContain('${{');
  });

  it('lists every host it opens in validDomains, and no other', () => {
    const urls = [
      ...manifest.staticTabs.flatMap((tab) => tab.contentUrl ?? []),
      ...manifest.configurableTabs.map((tab) => tab.configurationUrl),
    ].map((url) => new URL(url));

    expect(new Set(urls.map((url) => url.host))).toEqual(new Set(manifest.validDomains));
    expect(urls.map((url) => url.protocol)).toEqual(urls.map(() => 'https:'));
  });

  it('lists bare host names in validDomains', () => {
    expect(manifest.validDomains.filter((domain) => /[/*:]/.test(domain))).toEqual([]);
  });

  it('names the Entra app by the identifier that a bot with a tab needs: host of the tab and id of the bot', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: SAMPLE_VALUES.AAD_APP_CLIENT_ID,
      resource: `api://${SAMPLE_VALUES.TAB_DOMAIN}/botid-${SAMPLE_VALUES.BOT_ID}`,
    });
  });

  it('offers the bot in personal chats, teams and group chats', () => {
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
  });

  it('shows the tab to a person and pins it in a team', () => {
    expect(manifest.staticTabs[0]?.scopes).toEqual(['personal', 'team']);
  });

  it('declares one activity type, whose text takes the action', () => {
    expect(manifest.activities.activityTypes).toEqual([
      expect.objectContaining({ type: 'actionNeedsYou', templateText: '{actor} asks you to act: {action}' }),
    ]);
  });

  it('asks a team for nothing but to notify people and to read a channel back', () => {
    expect(manifest.authorization.permissions.resourceSpecific.map((permission) => permission.name)).toEqual([
      'TeamsActivity.Send.User',
      'ChannelMessage.Read.Group',
    ]);
  });
});

describe('the message extension in the manifest', () => {
  const [extension, ...others] = manifest.composeExtensions;

  it('is the one that Teams has room for, and belongs to the bot, whose buttons its cards carry', () => {
    expect(others).toEqual([]);
    expect(extension?.botId).toBe(bot?.botId);
  });

  it('has one search, with the id and the parameter that the bot reads', () => {
    expect(extension?.commands).toEqual([
      expect.objectContaining({
        id: SEARCH_COMMAND,
        type: 'query',
        parameters: [expect.objectContaining({ name: SEARCH_PARAMETER })],
      }),
    ]);
  });

  it('searches at once when it is opened, so that the best next steps are there before a word is typed', () => {
    expect(extension?.commands[0]?.initialRun).toBe(true);
  });

  it("asks for links to the tab's own host, and no other", () => {
    expect(extension?.messageHandlers).toEqual([{ type: 'link', value: { domains: manifest.validDomains } }]);
  });
});

describe('the commands in the manifest', () => {
  const titlesFor = (scope: string): string[] =>
    bot?.commandLists
      .filter((list) => list.scopes.includes(scope))
      .flatMap((list) => list.commands)
      .map((command) => command.title) ?? [];
  /** A title alone, or with an action behind it. */
  const understoodAs = (title: string): { tells: string } | undefined => {
    const read = [title, `${title} BlockLegacyAuthentication`]
      .map((words) => readIntent(words, { today: '2026-11-25' })?.intent)
      .find((intent) => intent !== undefined);
    return read === undefined ? undefined : commands[read.name];
  };

  it('are the twelve that Teams has room for', () => {
    expect(titlesFor('personal')).toEqual([
      'help',
      'score',
      'why',
      'top',
      'action',
      'plan',
      'accept',
      'ignore',
      'who',
      'history',
      'compare',
      'digest now',
    ]);
  });

  it('are all understood by the bot', () => {
    expect(titlesFor('personal').filter((title) => understoodAs(title) === undefined)).toEqual([]);
  });

  it('leave out in a team and a group chat what names people, and nothing else', () => {
    const withoutNames = titlesFor('personal').filter((title) => understoodAs(title)?.tells !== 'names');
    expect(withoutNames.length).toBeLessThan(12);
    expect(titlesFor('team')).toEqual(withoutNames);
    expect(titlesFor('groupChat')).toEqual(withoutNames);
  });
});
