/** What to launch for the browser tests, with which arguments, and what its environment needs beside ours. */
export function findChromium(): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }>;
