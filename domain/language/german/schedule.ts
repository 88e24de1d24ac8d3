import type { schedule as english } from '../english/schedule';

export const schedule: typeof english = {
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  weekly: (weekday, time, timeZone) => `${weekday.toLowerCase()}s um ${time} (${timeZone})`,
};
