// What the views' registration loads when one of them is on the screen: one chunk.
export { AnnotationsTree } from './annotations/annotationsTree';
export { showMark } from './annotations/showMark';
export { EntitiesTree } from './entities/entitiesTree';
export { searchEntities } from './entities/searchBox';
export { tagChecked } from './entities/tagChecked';
export { FilesTree } from './files/filesTree';
export { pickFilter } from './files/pickFilter';
export { setDone } from './files/setDone';
