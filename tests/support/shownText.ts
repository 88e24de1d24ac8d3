type Shown = { text?: unknown; body?: unknown; items?: unknown; actions?: unknown; title?: unknown; url?: unknown };

/** The words of a card as a client shows them, a line each, with each link behind its title. Markdown's escapes are taken off. */
export function cardText(card: unknown): string {
  const { text, body, items, actions, title, url } = (card ?? {}) as Shown;
  const own = [
    ...(typeof text === 'string' ? [text.replace(/\\(?=[\\*[\]`~_.)#>+-])/g, '')] : []),
    ...(typeof title === 'string' ? [typeof url === 'string' ? `${title} (${url})` : title] : []),
  ];
  const inner = [body, items, actions].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return [...own, ...inner.map(cardText)].filter((line) => line !== '').join('\n');
}

/** What a person reads of a message: its text, and its cards. */
export function messageText(message: { text?: string; attachments?: { content?: unknown }[] }): string {
  return [message.text ?? '', ...(message.attachments ?? []).map(({ content }) => cardText(content))]
    .filter((part) => part !== '')
    .join('\n');
}
