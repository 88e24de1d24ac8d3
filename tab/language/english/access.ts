/** For people without a role that may see the score. */
export const access = {
  title: 'The Secure Score is for the people who look after security',
  /** `name` is null where it is not known. */
  roles: (name: string | null) =>
    `${name === null ? 'Your' : `${name}, your`} account does not have a role that may see it. These roles may: ` +
    'Security Reader, Security Operator, Global Reader, Security Administrator, Global Administrator.',
  help: 'If you need it, ask a Global Administrator of your school to give you the role Security Reader.',
};
