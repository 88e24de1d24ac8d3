import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, TurnContext } from 'botbuilder';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { BotCredentials } from './credentials';
import { createOneTryClient } from './connectorHttp';
import { withoutSdkNoise } from './quietSdk';
import { cloudOf, type TeamsBotSettings } from './settings';

/** The caller is not Teams, or cannot prove it. */
export class NotFromTeams extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'NotFromTeams';
  }
}

/** Whether the caller is Teams cannot be found out just now. */
export class CannotCheckToken extends Error {
  constructor(cause: unknown) {
    super("The keys of Microsoft's bot service cannot be read", { cause });
    this.name = 'CannotCheckToken';
  }
}

export interface TurnResult {
  status: number;
  body: unknown;
}

export interface BotAdapter {
  adapter: TeamsAdapter;
  credentials: BotCredentials;
  /** Checks the token, then runs the turn (null: there is nothing to run). Throws NotFromTeams and CannotCheckToken before anything has happened. */
  turn(
    authorization: string,
    claimed: { channelId: string; serviceUrl: string },
    activity: Partial<Activity> | null,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<TurnResult | null>;
}

/** Seconds that clocks may differ, as in the SDK. */
const CLOCK_TOLERANCE = 300;

export function createBotAdapter(settings: TeamsBotSettings, options: { connectorTimeoutMs: number }): BotAdapter {
  const cloud = cloudOf(settings);
  const credentials = new BotCredentials(settings);
  const adapter = new OpenAdapter(
    {
      MicrosoftAppId: settings.botId ?? '',
      // All or nothing: with one of these set, the SDK forgets its defaults for all the others.
      ToChannelFromBotLoginUrl: cloud.login,
      ToChannelFromBotOAuthScope: cloud.scope,
      ToBotFromChannelTokenIssuer: cloud.issuer,
      ToBotFromChannelOpenIdMetadataUrl: cloud.metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.metadata,
      OAuthUrl: cloud.oauth,
      CallerId: cloud.callerId,
    },
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK's own factories only implement this class
    credentials,
    undefined,
    { httpClient: createOneTryClient({ timeoutMs: options.connectorTimeoutMs }) },
  );

  return {
    adapter,
    credentials,
    async turn(authorization, claimed, activity, logic) {
      if (settings.botId !== null) refuseForgeries(authorization, { botId: settings.botId, issuer: cloud.issuer });
      const identity = await adapter.authenticate(authorization, claimed);
      if (activity === null) return null;
      return adapter.run(identity, activity, logic);
    },
  };
}

type Authenticated = Awaited<ReturnType<OpenAdapter['botFrameworkAuthentication']['authenticateRequest']>>;

/** TeamsAdapter with its two steps apart: `process` answers 500 to forged tokens and prints them. */
class OpenAdapter extends TeamsAdapter {
  async authenticate(
    authorization: string,
    claimed: { channelId: string; serviceUrl: string },
  ): Promise<Authenticated> {
    try {
      return await withoutSdkNoise(() =>
        this.botFrameworkAuthentication.authenticateRequest({ ...claimed, type: 'message' } as Activity, authorization),
      );
    } catch (error) {
      if (isForgery(error)) throw new NotFromTeams('The token does not hold', { cause: error });
      throw new CannotCheckToken(error);
    }
  }

  async run(
    identity: Authenticated,
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<TurnResult> {
    const answer = await this.processActivity(identity, activity as Activity, logic);
    return { status: answer?.status ?? 200, body: answer?.body as unknown };
  }
}

const FORGERY_NAMES = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'];

function isForgery(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (FORGERY_NAMES.includes(error.name)) return true;
  return 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
}

/**
 * Turns down before any network call what can never be right. Beside saving work it closes the SDK's side doors: tokens of the
 * Bot Framework Emulator, of skills and of other bots, which carry other issuers and are checked less.
 */
function refuseForgeries(authorization: string, expected: { botId: string; issuer: string }): void {
  const [scheme, token, ...rest] = authorization.split(' ');
  if (scheme !== 'Bearer' || token === undefined || token === '' || rest.length > 0) {
    throw new NotFromTeams('No bearer token');
  }
  const { alg, claims } = readToken(token);
  if (!['RS256', 'RS384', 'RS512'].includes(alg)) throw new NotFromTeams('Another signature than RSA');
  if (claims.iss !== expected.issuer) throw new NotFromTeams('Another issuer');
  if (claims.aud !== expected.botId) throw new NotFromTeams('Meant for somebody else');
  const now = Date.now() / 1000;
  if (typeof claims.exp !== 'number' || claims.exp + CLOCK_TOLERANCE < now) throw new NotFromTeams('Expired');
  if (typeof claims.nbf === 'number' && claims.nbf - CLOCK_TOLERANCE > now) throw new NotFromTeams('Not valid yet');
}

function readToken(token: string) {
  try {
    return { alg: decodeProtectedHeader(token).alg ?? 'none', claims: decodeJwt(token) };
  } catch (error) {
    throw new NotFromTeams('Not a token', { cause: error });
  }
}
