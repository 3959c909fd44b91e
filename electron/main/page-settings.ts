// What every page of the application is allowed, whether a person sees it or not. Every setting is stated, the safe defaults too: a default
// can change with a version.

/** Settings of a page. What a page is beside that (its session, its preload, developer tools, scripts) is added where it is opened. */
export const PAGE_SETTINGS = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;
