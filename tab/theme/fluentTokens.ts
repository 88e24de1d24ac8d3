import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import type { Plugin } from 'vite';

const MODULE = 'virtual:fluent-tokens.css';
/** Vite treats a module as a style sheet by the end of its id. */
const RESOLVED = '\0virtual-fluent-tokens.css';

/**
 * Fluent's Teams themes as static CSS variables, only the ones that a style sheet below `folder` names.
 * Fluent's own provider would write the same variables at run time, at the price of 14 kB and a nonce.
 */
export function fluentTokens({ folder }: { folder: string }): Plugin {
  return {
    name: 'fluent-tokens',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? tokensCss(tokensNamedBelow(folder)) : undefined),
  };
}

/** Light is the default; dark before Teams has said which; `data-theme` once it has. */
export function tokensCss(names: string[]): string {
  const light = teamsLightTheme as unknown as Record<string, string>;
  const dark = teamsDarkTheme as unknown as Record<string, string>;
  const contrast = teamsHighContrastTheme as unknown as Record<string, string>;
  const unknown = names.filter((name) => light[name] === undefined);
  if (unknown.length > 0) {
    throw new Error(`No such Fluent token: ${unknown.join(', ')}. Own variables start with --sk-.`);
  }
  const differing = (theme: Record<string, string>) => names.filter((name) => theme[name] !== light[name]);
  const declare = (theme: Record<string, string>, which: string[]) =>
    which.map((name) => `--${name}:${theme[name] ?? ''};`).join('');
  return [
    `:root{color-scheme:light;${declare(light, names)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${declare(dark, differing(dark))}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${declare(dark, differing(dark))}}`,
    `:root[data-theme=contrast]{color-scheme:dark;${declare(contrast, differing(contrast))}}`,
  ].join('\n');
}

function tokensNamedBelow(folder: string): string[] {
  const names = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.css')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, name] of text.matchAll(/var\(--([A-Za-z0-9]+)\)/g)) if (name) names.add(name);
  }
  return [...names].sort();
}
