/** Every command of the extension's annotating side; the manifest declares the public ones. */
export const CommandId = {
  tagSelection: 'corpus.tagSelection',
  tagAs: 'corpus.tagAs',
  tagAllInFile: 'corpus.tagAllInFile',
  tagDate: 'corpus.tagDate',
  markLines: 'corpus.markLines',
  acceptSuggestion: 'corpus.acceptSuggestion',
  rejectSuggestion: 'corpus.rejectSuggestion',
  neverSuggest: 'corpus.neverSuggest',
  addToGazetteer: 'corpus.addToGazetteer',
  linkTo: 'corpus.linkTo',
  mergeEntries: 'corpus.mergeEntries',
  renameEntity: 'corpus.renameEntity',
  changeLabel: 'corpus.changeLabel',
  tagAllInCorpus: 'corpus.tagAllInCorpus',
  markSameLines: 'corpus.markSameLines',
  applyPreview: 'corpus.preview.apply',
  discardPreview: 'corpus.preview.discard',
  /** Internal: behind `list.toggleSelection`, on a key. */
  togglePreview: 'corpus.preview.toggle',
  nextSuggestion: 'corpus.nextSuggestion',
  previousSuggestion: 'corpus.previousSuggestion',
  confirmBlock: 'corpus.confirmBlock',
  changeKind: 'corpus.changeKind',
  removeAnnotation: 'corpus.removeAnnotation',
  setDocumentDate: 'corpus.setDocumentDate',
  openSidecar: 'corpus.openSidecar',
  placeAnnotation: 'corpus.placeAnnotation',
  resolveConflict: 'corpus.resolveConflict',
  undoAnnotation: 'corpus.undoAnnotation',
  redoAnnotation: 'corpus.redoAnnotation',
  initialize: 'corpus.initialize',
  quickFix: 'corpus.quickFix',
  lint: 'corpus.lint',
  refresh: 'corpus.refresh',
  /** Internal: doubts become entries of `unanchored`. */
  keepUnanchored: 'corpus.keepUnanchored',
  /** Internal: `{uri, version, change}` to the sidecar store. */
  applyChange: 'corpus.applyChange',
} as const;

export type CommandId = (typeof CommandId)[keyof typeof CommandId];
