import { MODEL_INSTRUCTIONS } from '../../domain/intent/modelReading';
import type { ChatModel } from '../../domain/ports/chatModel';

/** People wait for the answer: later than this the search answers without the model. */
const LIMIT_MS = 4000;
/** Longer messages are no questions; of them only the beginning is sent. */
const MOST_CHARACTERS = 500;
const MOST_ANSWER_BYTES = 64 * 1024;

interface Log {
  warn(fields: object, message: string): void;
}

/**
 * Any endpoint that speaks OpenAI's chat completions. The message is all that is sent, beside fixed instructions; whatever goes wrong,
 * the answer is null. Neither message nor answer is logged.
 */
export function createOpenAiChatModel(options: {
  baseUrl: string;
  apiKey: string | null;
  name: string;
  log: Log;
  limitMs?: number;
}): ChatModel {
  const { baseUrl, apiKey, name, log, limitMs = LIMIT_MS } = options;

  async function ask(message: string): Promise<unknown> {
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({
        model: name,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: MODEL_INSTRUCTIONS },
          { role: 'user', content: message.slice(0, MOST_CHARACTERS) },
        ],
      }),
      // The key is for this address alone.
      redirect: 'error',
      signal: AbortSignal.timeout(limitMs),
    });
    if (!response.ok) throw new Error(`The endpoint answered ${response.status}.`);
    return JSON.parse(contentOf(JSON.parse(await limitedText(response))));
  }

  return {
    async sort(message) {
      try {
        return await ask(message);
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, 'the language model gave no usable answer');
        return null;
      }
    },
  };
}

function contentOf(body: unknown): string {
  const content = (body as { choices?: { message?: { content?: unknown } }[] } | null)?.choices?.[0]?.message?.content;
  if (typeof content !== 'string') throw new Error('The answer has no content.');
  return content;
}

async function limitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_ANSWER_BYTES) throw new Error('The answer is too long.');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A parser's message may quote the answer, and a quoted answer the question: only its kind is logged. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'The answer is no JSON.';
  return error instanceof Error ? error.message : 'unknown';
}
