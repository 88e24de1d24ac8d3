/** What to launch for the browser tests, and what its environment needs beside ours. */
export function findChromium(): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }>;
