/** What this folder tells the operator; a pino logger fits. Fields carry no tokens, names or texts of people. */
export interface BotLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
