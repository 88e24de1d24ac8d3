/** A file that is fetched and saved. */
export const download = {
  preparing: 'Preparing the file',
  /** No browser tells a page whether a download was refused. */
  saved: (name: string) =>
    `${name} goes to your downloads. If it is not there, this app of Teams allows no downloads: open the tab in Teams in a browser.`,
};
