import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledAhead } from './bundle/compiledAhead';
import { untimedTeamsStart } from './bundle/untimedTeamsStart';
import { fluentTokens } from './theme/fluentTokens';

/** The service serves `dist/tab` under /tab/, so the same build works behind any host name. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react(), fluentTokens({ folder: import.meta.dirname }), untimedTeamsStart(), compiledAhead()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    // The Content-Security-Policy allows no inline script and no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // teams-js apart from the rest: see docs/decisions/0009-the-start-of-the-tab.md.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'teams', test: /[\\/]@microsoft[\\/]teams-js[\\/]/ }] } },
    },
    reportCompressedSize: true,
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3978' } },
});
