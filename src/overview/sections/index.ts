import { boilerplateFilesSection, boilerplateKindsSection } from './boilerplate';
import { datesSection } from './dates';
import { findingsSection } from './findings';
import { labelsSection } from './labels';
import { layersSection } from './layers';
import { namesSection } from './names';
import type { Section, Source } from './section';

/** The page, from top to bottom. */
export function sectionsOf(source: Source): Section[] {
  return [
    layersSection(source),
    labelsSection(source),
    ...source.contents.overview.names.map((ranking) => namesSection(source, ranking)),
    datesSection(source),
    boilerplateKindsSection(source),
    findingsSection(source),
    boilerplateFilesSection(source),
  ];
}
