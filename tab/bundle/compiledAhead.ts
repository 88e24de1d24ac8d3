import type { Plugin } from 'vite';

/** https://v8.dev/blog/explicit-compile-hints: browsers that do not know it read a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Lets the browser compile the scripts of the first view while they arrive, beside the main thread. By itself it would compile most of
 * their functions one by one when they are first called, on the main thread. What is imported later stays as it is.
 */
export function compiledAhead(): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After Vite has put its own line before the code: the hint counts in the first one only.
      order: 'post',
      handler: (_options, bundle) => {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const first = chunks
          .filter(({ isEntry }) => isEntry)
          .flatMap(({ fileName, imports }) => [fileName, ...imports]);
        for (const chunk of chunks) if (first.includes(chunk.fileName)) chunk.code = HINT + chunk.code;
      },
    },
  };
}
