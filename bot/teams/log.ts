/** What this folder tells the operator; a pino logger fits. Fields carry no tokens, names or texts of people. */
export interface BotLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The part of an error that is safe to log. */
export function errorFields(error: unknown): { name: string; message: string; stack: string | undefined } {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an Error', stack: undefined };
  return { name: error.name, message: error.message.slice(0, 300), stack: error.stack?.slice(0, 4000) };
}
