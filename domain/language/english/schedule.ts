/** When the digest comes. */
export const schedule = {
  /** Monday first. */
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  /** 'Mondays at 08:00 (Pacific/Auckland)' */
  weekly: (weekday: string, time: string, timeZone: string) => `${weekday}s at ${time} (${timeZone})`,
};
