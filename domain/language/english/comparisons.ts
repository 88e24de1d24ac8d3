import { numbers } from './numbers';

/** Averages of other tenants. */
export const comparisons = {
  labels: { allTenants: 'All tenants', similarSize: 'Similar size', industry: 'Your industry' },
  seats: (label: string, from: number, to: number) =>
    `${label} (${numbers.amount(from)} to ${numbers.amount(to)} seats)`,
  missing: {
    allTenants: 'Microsoft did not supply the average of all tenants for this day.',
    similarSize: 'Microsoft did not supply the average of tenants of similar size for this day.',
    industry: 'Microsoft no longer supplies an industry average.',
  },
};
