import type { access as english } from '../english/access';

export const access: typeof english = {
  title: 'Der Secure Score ist für die Personen, die sich um die Sicherheit kümmern',
  roles: (name) =>
    `${name === null ? 'Ihr' : `${name}, Ihr`} Konto hat keine Rolle, die ihn sehen darf. Diese Rollen dürfen es: ` +
    'Sicherheitsleseberechtigter, Sicherheitsoperator, Globaler Leser, Sicherheitsadministrator, Globaler Administrator.',
  help: 'Wenn Sie ihn brauchen, bitten Sie einen Globalen Administrator Ihrer Schule um die Rolle Sicherheitsleseberechtigter.',
};
