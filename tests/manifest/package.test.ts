import { describe, expect, it } from '@jest/globals';
import { filesOf, packageApp, SAMPLE_VALUES, type AppManifest } from './appPackage';

describe('the app package', () => {
  it('holds exactly the manifest and the two icons it names, at its root', () => {
    const files = filesOf(packageApp(SAMPLE_VALUES).bytes);
    const manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '') as AppManifest;

    expect([...files.keys()].sort()).toEqual(['manifest.json', manifest.icons.color, manifest.icons.outline].sort());
    expect(manifest.localizationInfo).toBeUndefined();
  });

  it('is the same to the byte when nothing has changed', () => {
    expect(packageApp(SAMPLE_VALUES).bytes).toEqual(packageApp(SAMPLE_VALUES).bytes);
  });

  it('is not built while values are missing, and the message names them all', () => {
    const { APP_NAME, AAD_APP_CLIENT_ID, TEAMS_APP_ID } = SAMPLE_VALUES;

    const { exitCode, message, bytes } = packageApp({
      APP_NAME,
      AAD_APP_CLIENT_ID,
      TEAMS_APP_ID,
      TERMS_OF_USE_URL: '',
    });

    expect(exitCode).toBe(1);
    expect(bytes).toBeNull();
    for (const name of ['TERMS_OF_USE_URL', 'TAB_DOMAIN', 'BOT_ID']) expect(message).toContain(name);
  });

  it('survives a name with a quotation mark', () => {
    const files = filesOf(packageApp({ ...SAMPLE_VALUES, APP_NAME: 'The "Score"' }).bytes);
    const manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '') as AppManifest;
    expect(manifest.name.short).toBe('The "Score"');
  });
});
