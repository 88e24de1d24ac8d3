/** The only file that knows teams-js. Everything else sees `TeamsHost`. */
import { app, authentication, pages } from '@microsoft/teams-js';
import { ConsentMissing, NotInTeams } from './teamsErrors';

export type ThemeName = 'default' | 'dark' | 'contrast';

export interface TeamsContext {
  theme: ThemeName;
  /** BCP 47, such as 'en-GB'; dates and numbers follow it. */
  locale: string;
  /** Where the tab is looked at: a person's own app, a channel, or the page that sets up a channel tab. */
  frame: 'personal' | 'channel' | 'configure';
  tenantId: string | null;
  /** What a deep link points at, such as 'action/AdminMFAV2'. */
  subPageId: string | null;
}

export interface TabSettings {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  suggestedDisplayName: string;
}

export interface TeamsHost {
  context: TeamsContext;
  onThemeChange(listener: (theme: ThemeName) => void): void;
  /** The person's token for our service. Rejects with `ConsentMissing` where nobody has agreed to the app yet. */
  getToken(): Promise<string>;
  /** Takes Teams' loading indicator away. */
  notifyReady(): void;
  /** Lets Teams show its own failure page with a way to try again. */
  notifyFailed(message: string): void;
  /** The back button of Teams on a phone; the handler says whether it dealt with it. */
  onBackButton(handler: () => boolean): void;
  /** Opens Teams' own "copy link" for a page of ours. Absent where the host cannot. */
  shareLink?: (subPageId: string, label: string) => void;
  /** For the page that sets up a channel tab. */
  configure: {
    allowSaving(allowed: boolean): void;
    onSave(settings: () => TabSettings): void;
    /** What the tab that is being changed was set to; null for a new one. */
    current(): Promise<{ contentUrl: string } | null>;
  };
}

/** Teams answers within a second or two; teams-js itself would wait for a minute. */
const CONNECT_LIMIT_MS = 15_000;

/**
 * Shakes hands with Teams.
 * @param localOrigins hosts beyond Microsoft's own that may frame the tab; empty in production.
 */
export async function connectToTeams(localOrigins: string[]): Promise<TeamsHost> {
  if (window.parent === window && !window.opener) throw new NotInTeams('No Teams around this page.');
  await withLimit(app.initialize(localOrigins), CONNECT_LIMIT_MS);
  app.notifyAppLoaded();
  const getToken = createTokenSource();
  // Every page asks our service first: the token comes while Teams tells the rest. A refusal is told to whoever asks next.
  getToken().catch(() => undefined);
  const context = await app.getContext();
  const frame = context.page.frameContext as string;

  return {
    context: {
      theme: themeName(context.app.theme),
      locale: context.app.locale,
      frame: frame === 'settings' ? 'configure' : context.channel ? 'channel' : 'personal',
      tenantId: context.user?.tenant?.id ?? null,
      subPageId: context.page.subPageId ?? null,
    },
    onThemeChange: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeName(theme))),
    getToken,
    notifyReady: () => void app.notifySuccess(),
    notifyFailed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    onBackButton: (handler) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(handler);
    },
    ...(pages.isSupported() && {
      shareLink: (subPageId: string, subPageLabel: string) => {
        pages.shareDeepLink({ subPageId, subPageLabel });
      },
    }),
    configure: {
      current: async () => {
        const { contentUrl } = await pages.getConfig();
        return contentUrl ? { contentUrl } : null;
      },
      allowSaving: (allowed) => pages.config.setValidityState(allowed),
      onSave: (settings) =>
        pages.config.registerOnSaveHandler((event) => {
          pages.config.setConfig(settings()).then(
            () => event.notifySuccess(),
            (error: unknown) => event.notifyFailure(error instanceof Error ? error.message : String(error)),
          );
        }),
    },
  };
}

/** Asks Teams again only when the last token is about to run out; those who ask at the same time share one question. */
function createTokenSource(): () => Promise<string> {
  const spareMs = 2 * 60_000;
  let last: { token: string; until: number } | null = null;
  let asking: Promise<string> | null = null;
  return async () => {
    if (last && Date.now() < last.until - spareMs) return last.token;
    asking ??= askForToken().finally(() => (asking = null));
    const token = await asking;
    last = { token, until: expiryOf(token) };
    return token;
  };
}

async function askForToken(): Promise<string> {
  return authentication.getAuthToken().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (/consent|invalid_grant|interaction/i.test(reason)) throw new ConsentMissing(reason);
    throw error;
  });
}

function expiryOf(token: string): number {
  try {
    const payload = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))) as unknown;
    const exp = (payload as { exp?: unknown }).exp;
    return typeof exp === 'number' ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}

function themeName(theme: string): ThemeName {
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}

function withLimit<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotInTeams('Teams did not answer.')), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
