/** What jsdom lacks and the libraries under test expect of a browser. */
if (typeof globalThis.fetch === 'undefined') {
  globalThis.fetch = () => Promise.reject(new Error('This test has not said how fetch answers.'));
}
if (typeof globalThis.ResizeObserver === 'undefined') {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

/** jsdom draws nothing: no media, no scrolling, no dialogs on top. Every query matches, so the tab is wide. */
if (typeof window !== 'undefined') {
  Object.assign(window, {
    scrollTo() {},
    matchMedia: (media: string) => ({ matches: true, media, addEventListener() {}, removeEventListener() {} }),
  });
  Object.assign(Element.prototype, { scrollTo() {}, scrollIntoView() {} });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
}
