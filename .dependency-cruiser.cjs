/** The layers of docs/architecture.md. Each comment says what to do instead. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'Two files import each other: move what both need into a third.'),
    rule(
      'domain-is-pure',
      { path: '^domain/' },
      { path: '^(bot|tab|infra|tests|scripts)/' },
      'domain knows nobody: hand the value in as an argument.',
    ),
    rule(
      'domain-without-node',
      { path: '^domain/' },
      { dependencyTypes: ['core'] },
      'domain runs in the browser too: do this in bot/ and hand the result in.',
    ),
    rule(
      'domain-without-react',
      { path: '^domain/' },
      { path: 'node_modules/(react|react-dom|botbuilder|@microsoft|restify|kysely|pg|pg-boss)/' },
      'domain uses only pure libraries (zod, luxon, minisearch).',
    ),
    rule(
      'bot-and-tab-apart',
      { path: '^bot/' },
      { path: '^(tab|infra|tests)/' },
      'What bot and tab share goes to domain/.',
    ),
    rule(
      'tab-and-bot-apart',
      { path: '^tab/' },
      { path: '^(bot|infra|tests)/' },
      'What tab and bot share goes to domain/.',
    ),
    rule(
      'local-m365-alone',
      { path: '^infra/' },
      { path: '^(bot|tab|tests|domain)/' },
      'The local Microsoft 365 stands in for Microsoft: it knows the product only over HTTP.',
    ),
    rule('nothing-imports-tests', { pathNot: '^tests/' }, { path: '^tests/' }, 'Move shared code out of tests/.'),
    rule(
      'teams-sdk-in-one-folder',
      { path: '^(bot|domain|tab)/', pathNot: '^bot/teams/' },
      { path: 'node_modules/(botbuilder|botframework-[a-z]+|@microsoft/teams-ai)/' },
      'Only bot/teams imports the Teams SDKs: use the ports in domain/ports.',
    ),
    rule(
      'cards-only-domain',
      { path: '^bot/cards/' },
      { path: '^bot/', pathNot: '^bot/cards/' },
      'Cards turn plain data into JSON: hand the data in.',
    ),
    rule(
      'policies-low',
      { path: '^bot/policies/' },
      { path: '^bot/', pathNot: '^bot/policies/' },
      'Policies are rules on plain values.',
    ),
    rule(
      'graph-low',
      { path: '^bot/graph/' },
      { path: '^bot/', pathNot: '^bot/graph/' },
      'graph knows Microsoft Graph and domain only.',
    ),
    rule(
      'storage-low',
      { path: '^bot/storage/' },
      { path: '^bot/', pathNot: '^bot/storage/' },
      'storage knows the database and domain only.',
    ),
    rule(
      'graph-without-restify',
      { path: '^bot/(graph|storage|services|commands|verbs|jobs|cards|policies)/' },
      { path: 'node_modules/restify/' },
      'Only app.ts and api/ know restify.',
    ),
    rule(
      'services-below-edges',
      { path: '^bot/services/' },
      { path: '^bot/(api|commands|verbs|jobs|teams|auth|app|index|config)' },
      'Services are called by commands, verbs, api and jobs, never the other way.',
    ),
    rule(
      'commands-apart',
      { path: '^bot/commands/' },
      { path: '^bot/(api|verbs|jobs|teams|auth|app|index|config)' },
      'What two edges need goes to bot/services/.',
    ),
    rule(
      'verbs-apart',
      { path: '^bot/verbs/' },
      { path: '^bot/(api|commands|jobs|teams|auth|app|index|config)' },
      'What two edges need goes to bot/services/.',
    ),
    rule(
      'api-apart',
      { path: '^bot/api/' },
      { path: '^bot/(verbs|commands|jobs|teams|app|index|config)' },
      'What two edges need goes to bot/services/.',
    ),
    rule(
      'jobs-apart',
      { path: '^bot/jobs/' },
      { path: '^bot/(verbs|commands|api|teams|auth|app|index|config)' },
      'What two edges need goes to bot/services/.',
    ),
    rule(
      'edges-above-sources',
      { path: '^bot/(api|commands|verbs)/' },
      { path: '^bot/(graph|storage)/' },
      'Routes, commands and verbs ask services: add what is missing there.',
    ),
    rule(
      'pictures-low',
      { path: '^bot/pictures/' },
      { path: '^bot/', pathNot: '^bot/pictures/' },
      'Pictures are drawn from plain values.',
    ),
    rule(
      'auth-low',
      { path: '^bot/auth/' },
      { path: '^bot/', pathNot: '^bot/(auth|policies)/' },
      'auth checks tokens and roles: hand in what asks the directory.',
    ),
    rule(
      'features-apart',
      { path: '^tab/features/([^/]+)/' },
      { path: '^tab/features/([^/]+)/', pathNot: '^tab/features/$1/' },
      'What two screens need goes to tab/components or tab/lib.',
    ),
    rule('tab-lib-low', { path: '^tab/lib/' }, { path: '^tab/(features|components|app)' }, 'lib knows no component.'),
    rule(
      'tab-components-low',
      { path: '^tab/components/' },
      { path: '^tab/(features|app)' },
      'Components know lib and domain only.',
    ),
    rule(
      'no-orphan-packages',
      { path: '^(bot|domain)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
      'What the service runs with belongs in dependencies.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
