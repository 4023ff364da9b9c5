/** What *Corpus: Initialize* saw in a folder before it writes corpus.yaml. */
export interface CorpusSurvey {
  /** Articles by the default rules, relative to the folder, with `/`. */
  readonly paths: readonly string[];
  /** BCP 47 primary subtags seen in them, the commonest first; `und` left out. */
  readonly languages: readonly string[];
}

/** More folders than this are better said with one glob over everything. */
const MAX_FOLDERS = 4;

/** The text of a first corpus.yaml: every key that a team may want to set, explained, most of them commented out. */
export function initialConfig(survey: CorpusSurvey): string {
  return `# What a team shares about this corpus. VS Code and the command line both read this file.
# Every key may be left out. The commented lines show the other keys.
version: 1

# Which files are articles: globs relative to this folder, with "/" on every system.
include: [${includeGlobs(survey.paths).map(quoted).join(', ')}]
# exclude: ["**/drafts/**"]

# A mirrored folder for the annotation files; left out, each stands beside its article.
# sidecars: "annotations/"

# locked: articles are read-only in VS Code until "Corpus: Edit Text". editable: they never are.
text: locked

# The languages of the articles. Each article's own language is detected; this narrows the choice.
languages: [${(survey.languages.length > 0 ? survey.languages : ['vi', 'en']).map(quoted).join(', ')}]

# url, site, section, title, authors, published, fetched for many articles: a .jsonl or .csv, joined by id or path.
# metadata: "meta.jsonl"

# The labels of entities. Descriptions show where a label is chosen; "was" lists names that a label had before.
# Without this key: PERSON, ORGANIZATION, LOCATION, EVENT, MISC.
# labels:
#   PERSON: {description: "People, without title or honorific", color: "#0b63b6"}
#   ORGANIZATION: {was: ["ORG"]}

# May entities overlap? forbid | nested | any
spans: {overlap: forbid}

# Suggestions that are less sure than this are not shown (0 to 1).
suggest: {minScore: 0.5}

# Names the team knows, and names never to suggest. "Never suggest" writes it.
gazetteer: "gazetteer.yaml"

# What holds for many articles at once.
# documents:
#   - {glob: "2017/**", language: "vi", date: "2017-03-10"}

# How severe a rule's findings are: error | warning | info | off
# rules: {"date/unresolved": warning}
# overrides:
#   - {glob: "legacy/**", rules: {"text/not-nfc": off}}
`;
}

/** One glob a top folder where all articles lie in a few of them, else one over everything. */
function includeGlobs(paths: readonly string[]): string[] {
  const folders = new Set(paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')));
  // A folder whose name means something to a glob would have to be escaped; one glob over everything is plainer.
  const isPlain = [...folders].every((folder) => /^[\p{L}\p{N} ._-]+$/u.test(folder));
  if (folders.size === 0 || folders.size > MAX_FOLDERS || !isPlain) return ['**/*.txt'];
  return [...folders].sort().map((folder) => `${folder}/**/*.txt`);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
