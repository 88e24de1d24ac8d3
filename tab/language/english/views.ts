/** Saved views of the queue. */
export const views = {
  title: 'Saved views',
  loading: 'Loading the saved views',
  none: 'No view has been saved yet. Set filters, then give them a name.',
  sharedBy: (name: string) => `shared by ${name}`,
  sharedByYou: 'shared by you',
  remove: (name: string) => `Remove the view ${name}`,
  removed: (name: string) => `The view ${name} is removed.`,
  name: 'Name for what you see now',
  shared: 'For everybody who may see the score',
  save: 'Save view',
  saving: 'Saving',
  saved: (name: string) => `Saved as ${name}.`,
  nothingSet: 'Set a filter, a sort or the slider first; then it can be saved.',
};
