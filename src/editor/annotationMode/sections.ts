/** What stands at the cursor. */
export interface Situation {
  readonly suggestion: boolean;
  readonly confirmed: boolean;
  readonly entity: boolean;
  readonly date: boolean;
  readonly block: boolean;
  readonly selection: boolean;
}

type Applies = (here: Situation) => boolean;

export interface Section {
  readonly id: 'decide' | 'labels' | 'span' | 'go' | 'remark' | 'finish' | 'view';
  /** With when they apply; undefined: always. */
  readonly commands: readonly (readonly [command: string, applies?: Applies])[];
}

const onSuggestion: Applies = ({ suggestion }) => suggestion;
const onMention: Applies = ({ entity, date }) => entity || date;
const onMark: Applies = ({ entity, date, block }) => entity || date || block;
const onWords: Applies = ({ entity, date, selection }) => entity || date || selection;

/** The commands of the workbench as the cheat sheet and docs/keyboard.md list them. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'decide',
    commands: [
      ['corpus.acceptAllOfName', onSuggestion],
      ['corpus.acceptSuggestion', onSuggestion],
      ['corpus.rejectAllOfName', onSuggestion],
      ['corpus.rejectSuggestion', onSuggestion],
      ['corpus.tagDate', ({ date, selection }) => date || selection],
      ['corpus.changeKind', ({ block }) => block],
      ['corpus.removeAnnotation', ({ confirmed }) => confirmed],
      ['corpus.repeatLast', onWords],
      ['corpus.undoAnnotation'],
      ['corpus.redoAnnotation'],
    ],
  },
  {
    id: 'labels',
    commands: [
      ['corpus.acceptAs', onWords],
      ['corpus.changeLabel', ({ entity }) => entity],
      ['corpus.linkTo', ({ entity }) => entity],
      ['corpus.tagAllInCorpus', ({ entity, selection }) => entity || selection],
      ['corpus.renameEntity', ({ entity }) => entity],
      ['corpus.quickFix', onMark],
    ],
  },
  {
    id: 'span',
    commands: [
      ['corpus.extendSpanLeft', onWords],
      ['corpus.shrinkSpanLeft', onWords],
      ['corpus.extendSpan', onWords],
      ['corpus.shrinkSpan', onWords],
      ['corpus.extendSpanLeftByName', onWords],
      ['corpus.shrinkSpanLeftByName', onWords],
      ['corpus.extendSpanByName', onWords],
      ['corpus.shrinkSpanByName', onWords],
    ],
  },
  {
    id: 'go',
    commands: [
      ['corpus.nextName'],
      ['corpus.previousName'],
      ['corpus.nextSuggestion'],
      ['corpus.previousSuggestion'],
      ['corpus.nextBlock'],
      ['corpus.previousBlock'],
    ],
  },
  {
    id: 'remark',
    commands: [['corpus.note', onMention], ['corpus.noteOnDocument'], ['corpus.flagUnsure', onMention]],
  },
  {
    id: 'finish',
    commands: [
      ['corpus.acceptAboveScore'],
      ['corpus.markLayerDone'],
      ['corpus.acceptRemainingAndMarkDone'],
      ['corpus.doneAndOpenNext'],
    ],
  },
  {
    id: 'view',
    commands: [
      ['corpus.focusArticle'],
      ['corpus.foldBoilerplate'],
      ['corpus.unfoldBoilerplate'],
      ['corpus.annotationMode.toggle'],
      ['corpus.annotationMode.leave'],
      ['corpus.annotationMode.keys'],
    ],
  },
];
