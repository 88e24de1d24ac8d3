/** Entity id of the static tab in manifest/manifest.json. */
export const TAB_ENTITY = 'overview';

export type TabLink = (view: string) => string;

/** Teams deep links into the tab; `view` is '' for its first screen, or such as 'action/AdminMFAV2'. */
export function createTabLinks(options: { appId: string; publicUrl: string }): TabLink {
  return (view) => {
    const link = new URL(`https://teams.microsoft.com/l/entity/${options.appId}/${TAB_ENTITY}`);
    link.searchParams.set('webUrl', `${options.publicUrl}/tab/`);
    if (view !== '') link.searchParams.set('context', JSON.stringify({ subEntityId: view }));
    return link.toString();
  };
}

/** The same views in the host page of the local Microsoft 365. */
export function createLocalTabLinks(options: { hostPage: string }): TabLink {
  return (view) => {
    const link = new URL(options.hostPage);
    link.searchParams.set('view', 'personal');
    if (view !== '') link.searchParams.set('subPageId', view);
    return link.toString();
  };
}
