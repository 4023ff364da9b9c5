import { showKeys } from '../annotationMode/keySheet';
import { labelByKey } from '../annotationMode/labelByKey';
import { changeLabel } from '../changeLabel/changeLabel';
import { compareWith } from '../compare/compareWith';
import {
  closeComparison,
  compareReport,
  compareUndone,
  nextDispute,
  previousDispute,
  refreshComparison,
  showDispute,
  takeAgreed,
  takeBoth,
  takeLeft,
  takeNeither,
  takeRight,
} from '../compare/decideCommands';
import { exportCorpus } from '../export/exportCommand';
import { acceptAboveScore } from '../flow/acceptAboveScore';
import { acceptAs } from '../flow/acceptAs';
import { acceptRemainingAndMarkDone } from '../flow/acceptRemaining';
import { acceptAllOfName, rejectAllOfName } from '../flow/decideName';
import { doneAndOpenNext } from '../flow/doneAndOpenNext';
import { markLayerDone } from '../flow/markLayerDone';
import { nextName, previousName } from '../flow/nextName';
import { flagUnsure, note, noteOnDocument } from '../flow/remarks';
import { repeatLast } from '../flow/repeatLast';
import { SPAN_COMMANDS } from '../flow/spans';
import { TAG_AS_LABEL, tagSelectionAs } from '../flow/tagSelectionAs';
import { focusArticle } from '../focus/focusArticle';
import { addToGazetteer } from '../gazetteer/addToGazetteer';
import { linkTo } from '../gazetteer/linkTo';
import { mergeEntries } from '../gazetteer/mergeEntries';
import { neverSuggest } from '../gazetteer/neverSuggest';
import { renameEntity } from '../gazetteer/rename';
import { applyPreview, discardPreview, togglePreview } from '../preview/previews';
import { markSameLines } from '../sameLines/markSameLines';
import { firstSteps } from '../sample/firstSteps';
import { openSample } from '../sample/openSample';
import { tagAllInCorpus } from '../tagAll/tagAllInCorpus';
import { acceptSuggestion } from './acceptSuggestion';
import { applyChange } from './apply';
import { changeKind } from './changeKind';
import type { Command } from './command';
import { confirmBlock } from './confirmBlock';
import { confirmKind } from './confirmKind';
import { initialize } from './initialize';
import { lint } from './lint';
import { markLines } from './markLines';
import { nextBlock, previousBlock } from './nextBlock';
import { nextSuggestion, previousSuggestion } from './nextSuggestion';
import { openSidecar } from './openSidecar';
import { overview } from './overview';
import { keepUnanchored, placeAnnotation } from './placeAnnotation';
import { quickFix } from './quickFix';
import { refresh } from './refresh';
import { rejectSuggestion } from './rejectSuggestion';
import { removeAnnotation } from './removeAnnotation';
import { resolveConflict } from './resolveConflict';
import { setDocumentDate } from './setDocumentDate';
import { tagAllInFile } from './tagAllInFile';
import { tagAs } from './tagAs';
import { tagDate } from './tagDate';
import { tagSelection } from './tagSelection';
import { redoAnnotation, undoAnnotation } from './undoAnnotation';

/** The list of commands: one line a verb. */
export const COMMANDS: readonly Command[] = [
  tagSelection,
  tagAs,
  tagAllInFile,
  tagDate,
  markLines,
  acceptSuggestion,
  rejectSuggestion,
  neverSuggest,
  addToGazetteer,
  linkTo,
  mergeEntries,
  renameEntity,
  changeLabel,
  tagAllInCorpus,
  markSameLines,
  applyPreview,
  discardPreview,
  togglePreview,
  nextSuggestion,
  previousSuggestion,
  nextBlock,
  previousBlock,
  confirmBlock,
  confirmKind,
  changeKind,
  removeAnnotation,
  setDocumentDate,
  focusArticle,
  openSidecar,
  placeAnnotation,
  keepUnanchored,
  resolveConflict,
  undoAnnotation,
  redoAnnotation,
  nextName,
  previousName,
  acceptAllOfName,
  rejectAllOfName,
  acceptAs,
  acceptAboveScore,
  acceptRemainingAndMarkDone,
  markLayerDone,
  doneAndOpenNext,
  ...SPAN_COMMANDS,
  repeatLast,
  tagSelectionAs,
  ...TAG_AS_LABEL,
  note,
  noteOnDocument,
  flagUnsure,
  showKeys,
  labelByKey,
  quickFix,
  initialize,
  openSample,
  firstSteps,
  exportCorpus,
  overview,
  compareWith,
  takeLeft,
  takeRight,
  takeBoth,
  takeNeither,
  takeAgreed,
  nextDispute,
  previousDispute,
  showDispute,
  compareReport,
  compareUndone,
  refreshComparison,
  closeComparison,
  lint,
  refresh,
  applyChange,
];
