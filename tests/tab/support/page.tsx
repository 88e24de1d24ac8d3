import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../../tab/app';
import type { TeamsHost } from '../../../tab/lib/teamsHost';
import { TENANT_ID } from './fixtures';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** A Teams that answers at once. */
export function teamsHost(changes: Partial<TeamsHost> = {}, context: Partial<TeamsHost['context']> = {}): TeamsHost {
  return {
    context: {
      theme: 'default',
      locale: 'en-GB',
      frame: 'personal',
      tenantId: TENANT_ID,
      subPageId: null,
      ...context,
    },
    onThemeChange() {},
    getToken: () => Promise.resolve('token'),
    notifyReady() {},
    notifyFailed() {},
    onBackButton() {},
    configure: { allowSaving() {}, onSave() {}, current: () => Promise.resolve(null) },
    ...changes,
  };
}

/** Draws into the document, and takes it away again. */
export async function draw(element: ReactNode) {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  await act(async () => {
    root.render(element);
    await Promise.resolve();
  });
  await settle();
  return {
    container,
    async remove() {
      await act(async () => {
        root.unmount();
        await Promise.resolve();
      });
      container.remove();
    },
  };
}

export async function openTab(options: { host?: TeamsHost; fetch: typeof fetch; address?: string }) {
  history.replaceState(null, '', options.address ?? '/tab/');
  globalThis.fetch = options.fetch;
  const host = options.host ?? teamsHost();
  return await draw(<App host={host} />);
}

/** Lets answers arrive and React draw them. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
    await Promise.resolve();
  });
  await settle();
}

export async function key(name: string, options: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...options }),
    );
    await Promise.resolve();
  });
  await settle();
}

/** Types as React hears it: through the element's own setter, then an input event. */
export async function type(into: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    Reflect.set(Object.getPrototypeOf(into) as object, 'value', text, into);
    into.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

export async function choose(from: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    (from as HTMLSelectElement).value = value;
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  await settle();
}

export function button(name: string | RegExp): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((each) => matches(each.getAttribute('aria-label') ?? each.textContent, name));
  if (!found)
    throw new Error(`No button ${String(name)}; there are: ${all.map((each) => each.textContent).join(' | ')}`);
  return found;
}

/** The control inside the label that reads so. */
export function field(label: RegExp): HTMLElement {
  const found = [...document.querySelectorAll('label')].find((each) => matches(each.textContent, label));
  const control = found?.querySelector<HTMLElement>('input, select, textarea');
  if (!control) throw new Error(`No field named ${String(label)}`);
  return control;
}

const matches = (text: string, name: string | RegExp) =>
  typeof name === 'string' ? text.trim() === name : name.test(text.trim());
