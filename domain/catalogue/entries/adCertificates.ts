import type { CatalogueEntry } from '../entry';

/** Certificate services of your own Active Directory (Defender for Identity). */
export const adCertificates: Record<string, CatalogueEntry> = {
  AATP_ADCSCertificateTemplateArbitraryAppPolicies: {
    meaning:
      'An old kind of certificate template lets the applicant write in what the certificate may be used for (called ESC15).',
    why: 'With an unpatched certificate server a pupil account could ask for a web server certificate and sign in as administrator with it.',
    userImpact: 'none',
    usersNotice:
      'Nobody notices once the server is patched; devices that enrol by a version 1 template should be tried first.',
    minutes: 60,
    licence:
      'Found by Defender for Identity with a sensor on the certificate server; the patch of November 2024 is free.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify:
      'Certificate server shows the update of November 2024 or later, and certtmpl.msc shows no open template of schema version 1 that takes the subject from the request.',
    rollBack: 'Publish the former template again in certsrv.msc; do not uninstall the update.',
  },
  AATP_ADCSCertificateTemplateEnrolementSuppliesSubject: {
    meaning: 'A certificate template lets the applicant say whose name goes into the certificate (ESC1).',
    why: 'Whoever may enrol asks for one in the name of the domain administrator, and no password is needed from then on.',
    userImpact: 'low',
    usersNotice:
      'Wi-Fi or VPN certificates that rely on the free name fail at renewal if you close it unprepared; find them first.',
    minutes: 120,
    licence: 'Part of what Defender for Identity checks where its sensor runs on AD CS.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement', 'accountBreach'],
    people: 'countsOnly',
    verify:
      'Template properties, Subject Name: "Build from this Active Directory information" is chosen, or Issuance needs a manager\'s approval.',
    rollBack: 'Choose "Supply in the request" again on a copy of the template that only named computers may enrol.',
  },
  AATP_ADCSInsecureCertificateEnrollmentIisEndpoints: {
    meaning: 'The web page for requesting certificates accepts sign-ins that somebody else has relayed to it (ESC8).',
    why: "An attacker in the building tricks a domain controller into signing in to his laptop, hands that on to the page and holds the controller's certificate.",
    userImpact: 'none',
    usersNotice: 'Most schools never used the page; where it is gone, requests go through the normal console.',
    minutes: 60,
    licence: 'Reported by Defender for Identity; what you change is a setting of IIS.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify:
      'IIS Manager, CertSrv, Windows Authentication: Extended Protection is Required and SSL is forced, or the role is removed.',
    rollBack: 'Reinstall the web enrolment role or set Extended Protection to Accept in IIS.',
  },
  AATP_ADCSMisconfiguredCertificateAuthorityAcl: {
    meaning: 'People or groups without need may administer the certificate authority or approve requests (ESC7).',
    why: 'Whoever manages the authority can make it issue anything, a passport for the head of IT included.',
    userImpact: 'none',
    usersNotice: 'Only helpers who lose the right can tell.',
    minutes: 45,
    licence: "A check of Defender for Identity on the authority's own permissions, without further product.",
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify:
      'certsrv.msc, Properties of the authority, Security: "Manage CA" and "Issue and Manage Certificates" belong to your certificate admins alone.',
    rollBack: 'Add the group again on that Security page; it works at once.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateAcl: {
    meaning: 'Ordinary groups such as Authenticated Users may write to a certificate template (ESC4).',
    why: 'Who can write can turn a harmless template into one that makes administrators, use it, and turn it back.',
    userImpact: 'none',
    usersNotice: 'Enrolment goes on, as reading and enrolling are rights of their own.',
    minutes: 60,
    licence: 'Seen by the Defender for Identity sensor for certificate servers, in A5 and E5.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify:
      'certtmpl.msc, Security of each template: Write and Full control stand beside Enterprise and Domain Admins, nobody else.',
    rollBack: 'Grant Write again to the group you took it from, with a note why.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateEku: {
    meaning: 'A template makes certificates for any purpose, or states none, so they also serve to sign in (ESC2).',
    why: 'A certificate meant for the printer becomes a master key when its purpose is left open.',
    userImpact: 'low',
    usersNotice:
      'Devices with such certificates must get new ones with the right purposes, which mostly happens by itself.',
    minutes: 90,
    licence: 'Uses the same certificate server sensor of Defender for Identity as the other template findings.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify: 'Extensions, Application Policies of the template lists exact uses, and "Any purpose" is not among them.',
    rollBack: 'Add the broad policy to a copy that no ordinary group may enrol.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateEnrollmentAgent: {
    meaning: 'A template gives ordinary accounts the right to request certificates on behalf of others (ESC3).',
    why: "An enrolment agent is a registrar: it can obtain a sign-in card in anybody's name.",
    userImpact: 'low',
    usersNotice: 'Only the desk where smart cards are handed out works with it; schools without cards feel nothing.',
    minutes: 90,
    licence: 'Requires AD CS under watch of Defender for Identity, nothing bought beside it.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify:
      'The template with purpose "Certificate Request Agent" can be enrolled by named staff alone, and Enrollment Agents in certsrv.msc are restricted.',
    rollBack: 'Give the enrol right back to the one group that hands out cards.',
  },
  AATP_ADCSMisconfiguredCertificateTemplateOwner: {
    meaning: 'A template belongs to an account that is no administrator (ESC4, by ownership).',
    why: 'An owner can always give itself every right, so a clean permission list is of no use.',
    userImpact: 'none',
    usersNotice: 'Changing the owner disturbs no certificate issued or to come.',
    minutes: 30,
    licence: 'Listed by Defender for Identity, whose certificate sensor reads the owners.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify: 'Security, Advanced of the template names Enterprise Admins or Domain Admins as owner.',
    rollBack: 'Enter the former owner on the Advanced page again, should a product insist on it.',
  },
  AATP_ADCSMisconfiguredRpcEnrollmentSigning: {
    meaning:
      'The certificate authority takes requests over an unencrypted interface to which a sign-in can be relayed.',
    why: 'It is the back entrance of the same trick that works against the web page.',
    userImpact: 'none',
    usersNotice: 'Computers from Windows 7 on encrypt anyway; only a very old one fails to enrol.',
    minutes: 30,
    licence: 'Found by Defender for Identity; the flag itself is a line of certutil.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify: 'certutil -getreg CA\\InterfaceFlags lists IF_ENFORCEENCRYPTICERTREQUEST.',
    rollBack: 'certutil -setreg CA\\InterfaceFlags -IF_ENFORCEENCRYPTICERTREQUEST, then restart the service certsvc.',
  },
  AATP_ADCSSanSpecifiedByUserEnabled: {
    meaning: 'The certificate authority as a whole lets applicants add any name to a request (ESC6).',
    why: 'One flag makes each of your templates unsafe at once, however careful each one is.',
    userImpact: 'low',
    usersNotice:
      'A web server certificate with several names needs another way, by a template or by an approved request.',
    minutes: 60,
    licence: 'Only a certificate server with the Defender for Identity sensor reports this flag.',
    needsOneOf: ['HasAATP'],
    threats: ['elevationOfPrivilege', 'lateralMovement'],
    people: 'countsOnly',
    verify: 'certutil -getreg policy\\EditFlags shows no EDITF_ATTRIBUTESUBJECTALTNAME2.',
    rollBack:
      'Set the flag with a plus sign by certutil -setreg and restart certsvc, for the minutes a single request takes.',
  },
};
