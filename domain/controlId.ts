/** Key to join scores, profiles and decisions by: Microsoft spells the same id in different casing. */
export function controlKey(id: string): string {
  return id.toLowerCase();
}

export function sameControl(a: string, b: string): boolean {
  return controlKey(a) === controlKey(b);
}

/** Device controls come from Defender Vulnerability Management; Graph refuses to change their state. */
export function isDeviceControl(id: string): boolean {
  return controlKey(id).startsWith('scid_');
}
