/* global document, location */
/**
 * A page that frames the tab as Teams does. `?view=personal|channel|configure&user=<name or id>&theme=default|dark|contrast`,
 * `&subPageId=action/<controlId>` for a deep link, `&tab=<url of the service>` where it is not the one this server knows.
 */
import { hostTab } from '/_local/host/teamsProtocol.js';

const query = new URLSearchParams(location.search);
const element = (id) => document.getElementById(id);
const view = ['channel', 'configure'].includes(query.get('view')) ? query.get('view') : 'personal';
let theme = ['dark', 'contrast'].includes(query.get('theme')) ? query.get('theme') : 'default';

const [{ serviceUrl }, people] = await Promise.all([hostConfig(), listPeople()]);
const user = people.find(isAsked) ?? people.find(isOperator) ?? people[0];
const tenantId = tenantOf(await tokenFor(user).catch(() => ''));
const tabOrigin = new URL(query.get('tab') ?? serviceUrl).origin;
const frame = element('tab');
/** What the configuration page has asked Teams to save. */
let settings = null;

fillControls();
showTheme();
const tell = hostTab({
  frame,
  origin: tabOrigin,
  frameContext: view === 'configure' ? 'settings' : 'content',
  context: teamsContext,
  getToken,
  onNotice,
  answers: {
    'settings.getSettings': () => [settings ?? {}],
    'settings.setSettings': (given) => {
      settings = given;
      return [true];
    },
    executeDeepLink: (link) => {
      say(`Teams would open: ${link}`);
      return [true];
    },
  },
});
frame.src = tabUrl();

/** The page Teams would load: what the manifest and the configuration page name. */
function tabUrl() {
  if (view === 'configure') return `${tabOrigin}/tab/configure`;
  const saved = query.get('contentUrl');
  return saved && new URL(saved).origin === tabOrigin ? saved : `${tabOrigin}/tab/`;
}

function teamsContext() {
  const inChannel = view !== 'personal';
  return {
    theme,
    locale: query.get('locale') ?? navigator.language,
    frameContext: view === 'configure' ? 'settings' : 'content',
    hostName: 'Teams',
    hostClientType: 'web',
    entityId: 'scorekeeper',
    subEntityId: query.get('subPageId') ?? '',
    tid: tenantId,
    userObjectId: user?.id,
    userPrincipalName: user?.userPrincipalName,
    loginHint: user?.userPrincipalName,
    userDisplayName: user?.displayName,
    ...(inChannel && {
      teamId: '19:team@thread.tacv2',
      teamName: 'IT',
      channelId: '19:channel@thread.tacv2',
      channelName: 'Security',
      channelType: 'Regular',
    }),
  };
}

/** What Teams' getAuthToken yields for this person; `&consent=missing` shows what happens before anybody has agreed. */
function getToken() {
  if (query.get('consent') === 'missing') return Promise.reject(new Error('resourceRequiresConsent'));
  return tokenFor(user);
}

async function tokenFor(person) {
  const answer = await fetch(`/_local/token?user=${encodeURIComponent(person?.id ?? '')}`);
  const { token, error } = await answer.json();
  if (!answer.ok) throw new Error(error?.message ?? `No token (${answer.status})`);
  return token;
}

/** Teams tells a tab its tenant; here the token knows it. */
function tenantOf(token) {
  const payload = token.split('.')[1]?.replace(/-/g, '+').replace(/_/g, '/');
  return payload ? JSON.parse(atob(payload)).tid : undefined;
}

function onNotice(func, args) {
  document.documentElement.dataset[`heard${func.replace(/\W/g, '')}`] = 'yes';
  if (func === 'settings.setValidityState') element('save').disabled = args[0] !== true;
  if (func === 'shareDeepLink') {
    const [subPageId, label] = args;
    say(`Link to "${label}":`, hostLink({ subPageId }));
  }
  if (func === 'settings.save.success') {
    say(
      `Saved as "${settings?.suggestedDisplayName}".`,
      hostLink({ view: 'channel', contentUrl: settings?.contentUrl }),
    );
  }
  if (func === 'settings.save.failure') say(`Not saved: ${args[0]}`);
  if (func === 'appInitialization.failure') say(`The tab could not start: ${JSON.stringify(args)}`);
}

function fillControls() {
  for (const person of people) {
    const option = document.createElement('option');
    option.value = person.id;
    option.textContent = `${person.displayName} (${rolesOf(person).join(', ') || 'no role'})`;
    element('user').append(option);
  }
  element('user').value = user?.id ?? '';
  element('view').value = view;
  element('theme').value = theme;
  element('user').addEventListener('change', ({ target }) => location.assign(hostLink({ user: target.value })));
  element('view').addEventListener('change', ({ target }) => location.assign(hostLink({ view: target.value })));
  element('theme').addEventListener('change', ({ target }) => {
    theme = target.value;
    showTheme();
    tell('themeChange', [theme]);
  });
  element('back').addEventListener('click', () => tell('backButtonPress'));
  element('save').hidden = view !== 'configure';
  element('save').addEventListener('click', () => tell('settings.save', [{}]));
}

function showTheme() {
  document.documentElement.dataset.theme = theme;
}

/** This page with other parameters; those of one moment (a deep link, saved settings) do not carry over. */
function hostLink(changes) {
  const next = new URLSearchParams(query);
  next.delete('subPageId');
  if (changes.view) next.delete('contentUrl');
  for (const [name, value] of Object.entries(changes)) if (value) next.set(name, value);
  return `${location.pathname}?${next}`;
}

function say(words, link) {
  element('message').replaceChildren(`${words} `);
  if (!link) return;
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.textContent = new URL(link, location.href).href;
  element('message').append(anchor);
}

async function hostConfig() {
  const answer = await fetch('/_local/host-config.json').catch(() => null);
  return answer?.ok ? await answer.json() : { serviceUrl: 'http://127.0.0.1:3978' };
}

async function listPeople() {
  const answer = await fetch('/_local/users');
  const { users } = await answer.json();
  return users.toSorted((one, other) => rolesOf(other).length - rolesOf(one).length);
}

function rolesOf(person) {
  return person.roles ?? [];
}

function isOperator(person) {
  return rolesOf(person).some((role) => /^(security|global) administrator$/i.test(role));
}

function isAsked(person) {
  const asked = (query.get('user') ?? '').toLowerCase();
  return asked !== '' && [person.id, person.userPrincipalName].some((each) => each?.toLowerCase() === asked);
}
