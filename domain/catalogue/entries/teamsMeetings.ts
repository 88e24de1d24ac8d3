import type { CatalogueEntry } from '../entry';

/** Who gets into meetings and what they may do (Teams). */
export const teamsMeetings: Record<string, CatalogueEntry> = {
  meeting_anonymousstartmeeting_v1: {
    meaning: 'A meeting begins only when somebody of the school is there, not when an unknown caller opens the link.',
    why: 'Pupils who wait for the teacher should never be alone in a room with a stranger who came first.',
    userImpact: 'none',
    usersNotice:
      'Parents on a link without an account wait until the teacher has joined, as they would in the corridor.',
    minutes: 10,
    licence: 'Meeting policies are part of Teams in A1, A3 and A5 alike.',
    needsOneOf: [],
    threats: ['dataSpillage', 'accountBreach'],
    people: 'tenantSetting',
    verify:
      'Teams admin center, Meeting policies, Global: "Anonymous users and dial-in callers can start a meeting" is off.',
    rollBack: 'Turn it on in a policy for the one group that needs unattended rooms.',
  },
  meeting_autoadmitusers_v1: {
    meaning: 'People on the invitation walk straight in; everyone else waits in the lobby.',
    why: 'Meeting links are passed on among pupils within minutes, along with the invitation to disturb the lesson.',
    userImpact: 'low',
    usersNotice: 'Teachers admit latecomers by a click; pupils who come by a posted link and not by invitation wait.',
    minutes: 15,
    licence: 'The lobby is in all Teams plans.',
    needsOneOf: [],
    threats: ['dataSpillage'],
    people: 'tenantSetting',
    verify:
      '"Who can bypass the lobby" in the policy says People who were invited; join from an uninvited test account and you wait.',
    rollBack: 'Choose "People in my org" and pupils of the school no longer wait, while outsiders still do.',
  },
  meeting_designatedpresenter_v1: {
    meaning: 'By default the organiser decides who presents; others only watch, listen and talk.',
    why: 'Whoever presents can mute the teacher, remove classmates and put any picture on thirty screens.',
    userImpact: 'low',
    usersNotice:
      "For a pupil's talk the teacher first makes the pupil a presenter, two clicks in the participants list.",
    minutes: 15,
    licence: 'Roles in meetings come with the Teams app itself.',
    needsOneOf: [],
    threats: ['dataSpillage', 'maliciousInsider'],
    people: 'tenantSetting',
    verify:
      'In the Global policy "Who can present" reads Only organizers and co-organizers; in a test meeting a pupil has no Share button.',
    rollBack:
      'Set the default to Everyone or People in my organization; meetings already scheduled keep their own choice.',
  },
  meeting_externalrequestcontrol_v1: {
    meaning: 'Outside participants cannot ask for or be given the mouse while somebody shares a screen.',
    why: '"Let me just fix that for you" from a false support caller ends with a program installed on the office computer.',
    userImpact: 'none',
    usersNotice: "A supplier's remote help has to use a proper support tool; nobody else misses it.",
    minutes: 5,
    licence: 'There is no special plan behind the control-sharing switch.',
    needsOneOf: [],
    threats: ['maliciousInsider', 'malware', 'dataExfiltration'],
    people: 'tenantSetting',
    verify: 'Check "External participants can give or request control": off in each meeting policy in use.',
    rollBack: 'Create a policy with it on and give that to IT staff who work with a supplier.',
  },
  meeting_pstnusersbypasslobby_v1: {
    meaning: 'Callers by telephone wait in the lobby like other guests.',
    why: "A phone number says nothing of who is listening, and a conference about a child's support plan is no place for a silent number.",
    userImpact: 'none',
    usersNotice: 'Parents who dial in hear music until the teacher admits them.',
    minutes: 5,
    licence: 'Only matters where Audio Conferencing gives meetings a phone number.',
    needsOneOf: [],
    threats: ['dataSpillage'],
    people: 'tenantSetting',
    verify: 'The switch "People dialing in can bypass the lobby" is off; dial in from a mobile and stay outside.',
    rollBack: 'Switch it back on for staff who run meetings by phone only.',
  },
  meeting_restrictanonymousjoin_v1: {
    meaning: 'Whoever joins a meeting must have signed in with some account; nameless guests are refused.',
    why: "A guest may type any name, the head's included, and be believed.",
    userImpact: 'moderate',
    usersNotice:
      "Parents without a Microsoft account cannot join, parents' evenings included, whatever a single meeting policy allows.",
    minutes: 20,
    licence: 'Free with Teams, for the whole school at once or in the policies of single organisers.',
    needsOneOf: [],
    threats: ['dataSpillage', 'phishingOrWhaling'],
    people: 'tenantSetting',
    verify:
      'Meetings, Meeting settings: "Anonymous users can join a meeting" is off; opening a link in a private window asks for sign-in.',
    rollBack:
      "Allow anonymous joining again in Meeting settings and limit it by policy to those who hold parents' evenings.",
  },
};
