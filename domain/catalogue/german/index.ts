import { controlKey } from '../../controlId';
import { appTopic, productOf } from '../connectedApps';
import { deviceTopic } from '../devices';
import type { EntryWords } from '../entry';
import { familyOf } from '../families';
import { germanEntries } from './entries';
import { anyControl, connectedApp, device, families, unnamedProduct } from './families';

const byKey = new Map(Object.entries(germanEntries).map(([id, words]) => [controlKey(id), words]));

/** The German words for a control, found as the English ones are: its own, else those of its family, else the general ones. */
export function germanWordsOf(controlId: string, service: string | null): EntryWords {
  return byKey.get(controlKey(controlId)) ?? familyWords(controlId, service);
}

function familyWords(controlId: string, service: string | null): EntryWords {
  const name = familyOf(controlId, service)?.name;
  if (name === undefined) return anyControl;
  if (name === 'connectedApp') return connectedAppWords(controlId);
  if (name === 'device') return deviceWords(controlId);
  return families[name];
}

function connectedAppWords(controlId: string): EntryWords {
  const product = productOf(controlId) ?? unnamedProduct;
  const topic = appTopic(controlId);
  return { ...connectedApp.anySetting(product), ...(topic === null ? {} : connectedApp[topic](product)) };
}

function deviceWords(controlId: string): EntryWords {
  const topic = deviceTopic(controlId);
  return { ...device.any, ...(topic === null ? {} : device.topics[topic]) };
}
