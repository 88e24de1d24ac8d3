/** What Microsoft 365 was asked to change or send since start, oldest first. `at` is the tenant's time. */
export interface Received {
  patches: { at: string; controlId: string; body: unknown }[];
  notifications: { at: string; userId: string; body: unknown }[];
  mail: { at: string; userId: string; body: unknown }[];
  posts: { at: string; conversationId: string; activityId: string; body: unknown }[];
  updates: { at: string; conversationId: string; activityId: string; body: unknown }[];
}

export const createReceived = (): Received => ({ patches: [], notifications: [], mail: [], posts: [], updates: [] });
