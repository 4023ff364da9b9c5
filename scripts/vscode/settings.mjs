/** A VS Code that shows the corpus and nothing else, asks nothing and calls nobody. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'window.dialogStyle': 'custom',
  'files.simpleDialog.enable': true,
};

/** For tests: nothing that happens by itself. VS Code in a browser saves by itself unless told otherwise. */
export const testSettings = {
  ...quietSettings,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.wordBasedSuggestions': 'off',
  'editor.cursorBlinking': 'solid',
  'workbench.reduceMotion': 'on',
  // Nothing of ours runs in it there, and a window starts sooner without.
  'extensions.webWorker': false,
};
