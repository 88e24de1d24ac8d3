/** The time as a value that tests and the local mode can set. */
export interface Clock {
  now(): Date;
}
