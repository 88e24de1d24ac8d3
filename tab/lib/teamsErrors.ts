/** Nobody with the right to has agreed to the app in this tenant. */
export class ConsentMissing extends Error {}

/** The page is not framed by Teams, or Teams does not answer. */
export class NotInTeams extends Error {}
