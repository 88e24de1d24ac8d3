/** A language model that says what a message is about. */
export interface ChatModel {
  /** Its answer as JSON, unchecked; null where it is slow, wrong or away. It is given the message and nothing else. */
  sort(message: string): Promise<unknown>;
}
