/** What cannot be tested in an engine here, and why: whole files, and single tests by their names. */
export const skipped = {
  firefox: {
    "test/visual/**": "Pictures are of Chromium's text.",
    "test/styles/media.browser.test.tsx": "WebDriver BiDi cannot set media features.",
    "test/styles/touch.browser.test.tsx": "WebDriver BiDi cannot set the pointer.",
    "test/components/announcing/screenReaders.browser.test.tsx":
      "Firefox gives its accessibility tree to no test.",
  },
} as const;
