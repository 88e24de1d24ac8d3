import type { CatalogueEntry } from '../entry';

/** Forms and Sway. */
export const formsAndSway: Record<string, CatalogueEntry> = {
  forms_phishing_protection: {
    meaning: 'Microsoft looks through forms made in your tenant for questions such as "your password".',
    why: 'A form on a genuine Microsoft address, made by a stolen account or by a joker in year nine, looks trustworthy to everybody.',
    userImpact: 'none',
    usersNotice:
      'Only the maker of a suspicious form is affected: it cannot collect answers until an administrator has had a look.',
    minutes: 5,
    licence: 'Microsoft Forms brings the check along in all education plans.',
    needsOneOf: [],
    threats: ['phishingOrWhaling', 'accountBreach'],
    people: 'tenantSetting',
    verify: 'Org settings, Services, Microsoft Forms: "Add internal phishing protection" is ticked.',
    rollBack: 'Untick the protection; forms that are blocked stay so until you release them.',
  },
  sway_block_sharing_with_outside_users: {
    meaning: 'Sways made by staff and pupils can be seen by people of the school alone.',
    why: 'A class project with names and photos, shared by link, is open to the world as long as anyone remembers the link.',
    userImpact: 'low',
    usersNotice: 'Families cannot open Sways any more; a newsletter made in Sway has to move to the website.',
    minutes: 5,
    licence: 'Sway has no licence of its own to buy.',
    needsOneOf: [],
    threats: ['dataSpillage'],
    people: 'tenantSetting',
    verify:
      'In the admin center, Org settings, Sway: sharing with people outside is not ticked; an old link asks for sign-in.',
    rollBack: 'Tick sharing again, and the links given out before lead to the Sways as they did.',
  },
};
