/** A request whose token proves nobody. `message` says what was wrong with it, never what was in it, in ASCII without quotes. */
export class Unauthorized extends Error {
  readonly status = 401;

  constructor(message: string) {
    super(message);
    this.name = 'Unauthorized';
  }
}

/** The keys to check tokens with cannot be had: it is not the caller's fault, and nobody is let in. `help` is for the log. */
export class SignInUnavailable extends Error {
  readonly status = 503;
  readonly help =
    'Try again in a minute. If it lasts, the service cannot reach Microsoft Entra: check AUTHORITY_HOST and the network.';

  constructor(message: string) {
    super(message);
    this.name = 'SignInUnavailable';
  }
}
