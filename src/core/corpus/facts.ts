import type { DocumentInfo, Sidecar } from '../sidecar/types';
import type { DocumentFacts } from '../suggestion';
import { isCalendarDate } from './configValues';
import type { Metadata } from './metadata';
import type { DocumentSettings } from './overrides';

/** What is said about one document outside its text, by whom. */
export interface FactSources {
  /** The command line's `--language` and `--date`: before everything. */
  readonly commandLine?: { readonly language?: string; readonly date?: string };
  /** `documents` of corpus.yaml. */
  readonly settings?: DocumentSettings;
  readonly metadata?: Metadata | undefined;
  readonly sidecar?: Sidecar | undefined;
}

/**
 * Joins what is known of a document. A person's word in its sidecar goes before corpus.yaml, that before what a program
 * once wrote into the sidecar, that before the metadata table.
 * @param path relative to the corpus' folder
 */
export function factsOf(path: string, sources: FactSources): DocumentFacts {
  const { commandLine, settings, metadata, sidecar } = sources;
  const own = sidecar?.document;
  const language = commandLine?.language ?? own?.language ?? settings?.language;
  const site = siteOf(sources, own);
  const title = own?.title ?? metadata?.title;
  const date = dateOf(sources);
  return {
    fileName: path.slice(path.lastIndexOf('/') + 1),
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(site === undefined ? {} : { site }),
    ...(title === undefined ? {} : { title }),
  };
}

/** What lines that recur are counted by. @param own what the document's sidecar says */
export function siteOf(
  { settings, metadata }: FactSources,
  own: Pick<DocumentInfo, 'site' | 'url'> | undefined,
): string | undefined {
  return own?.site ?? settings?.site ?? metadata?.site ?? hostOf(own?.url ?? metadata?.url);
}

function dateOf({ commandLine, settings, metadata, sidecar }: FactSources): DocumentFacts['date'] {
  if (commandLine?.date !== undefined) return { value: commandLine.date, by: 'override' };
  const stored = sidecar?.document.date;
  const by = sidecar?.document.dateBy ?? 'person';
  if (stored !== undefined && by === 'person') return { value: stored, by };
  if (settings?.date !== undefined) return { value: settings.date, by: 'override' };
  if (stored !== undefined) return { value: stored, by };
  const published = dayOf(sidecar?.document.published ?? metadata?.published);
  return published === undefined ? undefined : { value: published, by: 'metadata' };
}

/** The day of an ISO 8601 time stamp, as the article's own clock says it; undefined for any other form. */
function dayOf(stamp: string | undefined): string | undefined {
  const day = stamp === undefined ? undefined : /^(\d{4}-\d{2}-\d{2})(?=$|[T ])/.exec(stamp.trim())?.[1];
  return day !== undefined && isCalendarDate(day) ? day : undefined;
}

/** The host of a URL, without `www.`; mobile and regional hosts stay apart, since their pages differ. */
function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url.trim())?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
}
