// What VS Code's providers do (registration.ts), in one part of the extension that is loaded when one of them is asked.
export { prepareRename, renameEdits } from '../gazetteer/rename';
export { definition } from './definition';
export { documentHighlights } from './documentHighlights';
export { references } from './references';
export { EntitySymbol, placeOf, workspaceSymbols } from './workspaceSymbols';
