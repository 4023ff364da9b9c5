// What the views' registration loads when one of them is on the screen: one chunk.
export { FilesTree } from './files/filesTree';
export { pickFilter } from './files/pickFilter';
export { setDone } from './files/setDone';
