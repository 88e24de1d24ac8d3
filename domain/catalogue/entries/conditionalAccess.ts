import type { CatalogueEntry } from '../entry';

/** How people and administrators prove at sign-in who they are: MFA, Conditional Access and risk (Entra ID). */
export const conditionalAccess: Record<string, CatalogueEntry> = {
  AdminMFAV2: {
    meaning: 'Everyone with an administrator role proves who they are with a second factor, not by password alone.',
    why: 'An administrator account opens everything; with a second factor a leaked password alone is worth nothing.',
    userImpact: 'low',
    usersNotice: 'Administrators confirm sign-ins on their phone or with a key. Pupils and teachers notice nothing.',
    minutes: 30,
    licence: 'No extra licence: security defaults do it. A policy for the admin roles alone needs Entra ID P1.',
    needsOneOf: [],
    threats: ['accountBreach', 'passwordCracking', 'elevationOfPrivilege'],
    people: 'adminMfa',
    verify: 'In Entra, Authentication methods, User registration details: filter on administrators, all MFA capable.',
    rollBack: 'Set the Conditional Access policy to report-only; the methods people registered stay registered.',
  },
  MFARegistrationV2: {
    meaning: 'Every account in the school, not just those of administrators, signs in with a second factor.',
    why: "Most break-ins use an ordinary teacher's password; the thief then writes to parents and colleagues from a name they trust.",
    userImpact: 'high',
    usersNotice:
      'All staff, and pupils if you include them, register an app or key once and confirm now and then; who has no phone needs a key or code token.',
    minutes: 480,
    licence: 'Security defaults enforce it free of charge; exceptions by group, age or place take Entra ID P1.',
    needsOneOf: [],
    threats: ['accountBreach', 'passwordCracking', 'phishingOrWhaling'],
    people: 'userMfa',
    verify:
      'Entra, Authentication methods, Activity: the number of people capable of MFA is the number of accounts you meant.',
    rollBack: 'Exclude the group that is stuck from the policy while you help it, so that the rest stays protected.',
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
  SigninRiskPolicy: {
    meaning: 'A sign-in that looks odd, say from two countries in one hour, must pass MFA or is refused.',
    why: 'It stops the stolen password at the moment of use, without bothering the ninety-nine sign-ins that look normal.',
    userImpact: 'low',
    usersNotice:
      'A class on a trip abroad or a teacher on a hotel network may be asked once more; hardly anybody else.',
    minutes: 45,
    licence: 'The risk signals of a sign-in come with Entra ID P2, part of Microsoft 365 A5.',
    needsOneOf: ['HasAADP2'],
    threats: ['accountBreach', 'passwordCracking'],
    people: 'tenantSetting',
    verify:
      'Entra sign-in log, filter on risk medium or high: each line names the policy as applied, with MFA done or access blocked.',
    rollBack:
      'Move the policy from On to Report-only; detection runs on and you still see what would have been stopped.',
  },
  UserRiskPolicy: {
    meaning:
      'An account whose password turned up in a leak, or that behaves as if taken over, must set a new password before it goes on.',
    why: 'Leaked password lists are tried on schools within hours; nobody in the IT office reads them in time.',
    userImpact: 'moderate',
    usersNotice:
      'The few people flagged change their password at the next sign-in; those without self-service reset ring you.',
    minutes: 60,
    licence: 'Entra ID P2 (in A5 or E5), plus password writeback where accounts come from your own servers.',
    needsOneOf: ['HasAADP2'],
    threats: ['accountBreach', 'passwordCracking'],
    people: 'tenantSetting',
    verify:
      'ID Protection, Risky users: accounts at high risk turn to "Remediated" on their own after the password change.',
    rollBack:
      'Switch the policy off, then dismiss the risk of accounts you have checked, or they are stopped when it returns.',
  },
  aad_phishing_MFA_strength: {
    meaning:
      'Administrators sign in with something a fake page cannot pass on: a security key, a passkey or Windows Hello.',
    why: 'Codes and push prompts can be relayed by a false page while you look at it; a key checks the address itself and refuses.',
    userImpact: 'low',
    usersNotice:
      'Each administrator needs a key or passkey before the policy starts, better two; nobody else is asked.',
    minutes: 120,
    licence: 'Authentication strengths are part of Entra ID P1; reckon with the price of two keys a person.',
    needsOneOf: ['HasAADP1', 'HasAADP2'],
    threats: ['phishingOrWhaling', 'accountBreach', 'passwordCracking'],
    people: 'phishingResistantAdmins',
    verify: 'The sign-in log of an administrator names FIDO2, passkey or Windows Hello under Authentication details.',
    rollBack: 'Change the grant back to ordinary multifactor authentication; the keys people registered remain valid.',
  },
  aad_sign_in_freq_session_timeout: {
    meaning: 'Administrators sign in anew after a few hours, and no browser keeps them signed in once it is closed.',
    why: 'A staffroom computer left open, or a browser cookie stolen by malware, serves a thief only as long as the session lives.',
    userImpact: 'low',
    usersNotice: 'Administrators type their password or touch their key once or twice more a day.',
    minutes: 30,
    licence: 'Session controls belong to Conditional Access, so Entra ID P1.',
    needsOneOf: ['HasAADP1', 'HasAADP2'],
    threats: ['accountBreach', 'dataExfiltration'],
    people: 'roleHolders',
    verify:
      'Close and reopen the browser as an administrator: the sign-in page comes. The policy shows hours and "Never persistent".',
    rollBack: 'Clear both boxes under Session in the policy; running sessions simply live longer from then on.',
  },
  aad_limited_administrative_roles: {
    meaning: 'Only administrators may open the Azure portal, its command line and its interfaces.',
    why: 'An ordinary account can look around there: names of all people, groups and devices, ready for the next attack or a bored pupil.',
    userImpact: 'low',
    usersNotice: 'Computing classes that use Azure for Students need an exception; everyone else never goes there.',
    minutes: 30,
    licence: 'Needs Entra ID P1 for the policy on the app "Windows Azure Service Management API".',
    needsOneOf: ['HasAADP1', 'HasAADP2'],
    threats: ['elevationOfPrivilege', 'dataExfiltration', 'maliciousInsider'],
    people: 'tenantSetting',
    verify: 'Sign in to portal.azure.com as a test pupil: the page says that access is blocked by your organisation.',
    rollBack: 'Add the class or colleague to the exclusions, or set this policy alone to report-only.',
  },
};
