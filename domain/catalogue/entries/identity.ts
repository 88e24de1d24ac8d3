import type { CatalogueEntry } from '../entry';

/** Sign-in and administrator accounts (Entra ID). */
export const identity: Record<string, CatalogueEntry> = {
  AdminMFAV2: {
    meaning: 'Everyone with an administrator role proves who they are with a second factor, not by password alone.',
    why: 'An administrator account opens everything; with a second factor a leaked password alone is worth nothing.',
    userImpact: 'low',
    usersNotice: 'Administrators confirm sign-ins on their phone or with a key. Pupils and teachers notice nothing.',
    minutes: 30,
    licence: 'No extra licence: security defaults do it. Conditional Access needs Entra ID P1.',
    needsOneOf: [],
    threats: ['accountBreach', 'passwordCracking', 'elevationOfPrivilege'],
    people: 'adminMfa',
    verify: 'In Entra, Authentication methods, User registration details: filter on administrators, all MFA capable.',
    rollBack: 'Set the Conditional Access policy to report-only; the methods people registered stay registered.',
  },
  BlockLegacyAuthentication: {
    meaning:
      'Stops old sign-in methods that cannot ask for a second factor, such as POP, IMAP and old phone mail apps.',
    why: "Most password-guessing attacks use exactly these, because MFA does not apply there; one pupil's leaked password is then enough.",
    userImpact: 'moderate',
    usersNotice: 'Old mail apps and scan-to-mail copiers stop until they are moved to a modern app or an app relay.',
    minutes: 60,
    licence: 'Conditional Access needs Entra ID P1; security defaults do it without.',
    needsOneOf: [],
    threats: ['passwordCracking', 'accountBreach'],
    people: 'tenantSetting',
    verify: 'Entra sign-in log, filter client app = other clients: no success in 7 days.',
    rollBack: 'Set the policy to report-only; old clients work again within the hour.',
  },
  OneAdmin: {
    meaning: 'Have two to four global administrators, not one and not ten.',
    why: 'With one, a lost phone locks the school out; with many, each is another door to everything.',
    userImpact: 'none',
    usersNotice: 'Nobody notices, apart from those who no longer hold the role.',
    minutes: 20,
    licence: 'No extra licence.',
    needsOneOf: [],
    threats: ['accountBreach', 'elevationOfPrivilege'],
    people: 'globalAdmins',
    verify: 'The Roles page of Entra lists two to four global administrators, each with an own account and MFA.',
    rollBack: 'Give or take the role again; no other setting is lost.',
  },
};
