/** What is added to the state of an action. Days are written out already. */
export const states = {
  by: (owner: string) => `by ${owner}`,
  due: (day: string) => `due ${day}`,
  review: (day: string) => `review ${day}`,
  waiting: 'waiting for Microsoft',
  refused: 'Microsoft refused it',
};
