/* global window */
/**
 * The host's side of the messages that @microsoft/teams-js 2.58 sends: each question has `id`, `uuidAsString`, `func` and `args`,
 * the answer echoes both ids; events carry `func` and `args` and no id. Only what the tab uses is answered.
 */

/** What a current Teams says it can do. */
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: {},
    pages: { config: {}, backStack: {}, tabs: {}, currentApp: {} },
    dialog: { url: { bot: {}, parentCommunication: {} }, card: { bot: {} }, update: {} },
  },
};

/**
 * @param {object} host
 * @param {HTMLIFrameElement} host.frame the tab
 * @param {string} host.origin the tab's origin: nobody else is answered, and nobody else is told anything
 * @param {string} host.frameContext 'content', or 'settings' for the page that sets up a channel tab
 * @param {() => object} host.context the flat context of Teams
 * @param {() => Promise<string>} host.getToken rejects with an Error whose message is Teams' reason
 * @param {(func: string, args: unknown[]) => void} host.onNotice what the tab tells without expecting an answer
 * @param {Record<string, (...args: any[]) => unknown[] | Promise<unknown[]>>} [host.answers] further questions, by name
 * @returns {(func: string, args?: unknown[]) => void} sends an event to the tab
 */
export function hostTab({ frame, origin, frameContext, context, getToken, onNotice, answers = {} }) {
  const questions = {
    initialize: () => [frameContext, 'web', JSON.stringify(RUNTIME), '2.58.0'],
    getContext: () => [context()],
    'authentication.getAuthToken': () =>
      getToken().then(
        (token) => [true, token],
        (error) => [false, error.message],
      ),
    'settings.setSettings': () => [true],
    executeDeepLink: () => [true],
    'pages.navigateToApp': () => [true],
    navigateBack: () => [true],
    ...answers,
  };

  window.addEventListener('message', async ({ source, data, origin: from }) => {
    if (source !== frame.contentWindow || from !== origin || typeof data?.func !== 'string') return;
    const { id, uuidAsString, func, args = [] } = data;
    onNotice(func, args);
    if (!Object.hasOwn(questions, func)) return;
    const answer = await questions[func](...args);
    frame.contentWindow?.postMessage({ id, uuidAsString, args: answer, isPartialResponse: false }, origin);
  });

  return (func, args = []) => frame.contentWindow?.postMessage({ func, args }, origin);
}
