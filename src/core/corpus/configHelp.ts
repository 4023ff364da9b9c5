/** The parts of JSON Schema that schemas/corpus.schema.json is written in, as far as help needs them. */
export interface HelpSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, HelpSchema>>;
  readonly additionalProperties?: boolean | HelpSchema;
  readonly items?: HelpSchema;
  readonly oneOf?: readonly HelpSchema[];
  readonly allOf?: readonly HelpSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly definitions?: Readonly<Record<string, HelpSchema>>;
}

/** Something that can be written at a place. */
export interface ConfigChoice {
  readonly text: string;
  readonly kind: 'key' | 'value';
  readonly description: string;
}

export interface ConfigHelp {
  readonly schema: HelpSchema;
  /** Ids of the linter's rules with their descriptions: keys of every `rules`, values of every `rule`. */
  readonly rules: readonly { readonly id: string; readonly description: string }[];
}

/** A line of block style: an indent, dashes of lists, and a key or the beginning of one. */
const LINE =
  /^(?<indent>[ ]*(?:- +)*)(?:(?<key>"[^"]*"|'[^']*'|[^\s#:"'](?:[^:#]|:(?! |$))*)(?<colon>:(?= |$))?(?<value>[^#]*))?(?:#.*)?$/;

/**
 * What can be written at the end of a line's beginning. Read from the lines alone, since a file is no valid YAML while
 * somebody writes it; flow style (`{…}`) gets no help.
 * @param before the lines above @param start the line up to the cursor
 */
export function completeConfig(before: readonly string[], start: string, help: ConfigHelp): ConfigChoice[] {
  const line = LINE.exec(start.replace(/\t/g, ' '))?.groups;
  if (line === undefined) return [];
  const parents = parentsOf(before, line.indent!);
  const isItem = parents.at(-1) === ITEM && line.indent!.includes('-');
  const above = schemasAt(parents, help.schema);
  if (line.colon !== undefined && line.key !== undefined) {
    return valuesOf(
      unquoted(line.key),
      above.flatMap((each) => childOf(each, unquoted(line.key!), help.schema)),
      help,
    );
  }
  const keys = isRules(parents)
    ? help.rules.map(({ id, description }): ConfigChoice => ({ text: id, kind: 'key', description }))
    : above.flatMap((schema) => keysOf(schema, help.schema));
  const items = isItem ? above.flatMap((schema) => literalsOf(schema)) : [];
  return unique([...keys, ...items]);
}

/** What a key means; undefined for a key that the schema does not know. @param line the whole line */
export function describeConfigKey(before: readonly string[], line: string, help: ConfigHelp): string | undefined {
  const found = LINE.exec(line.replace(/\t/g, ' '))?.groups;
  if (found?.key === undefined || found.colon === undefined) return undefined;
  const parents = parentsOf(before, found.indent!);
  const key = unquoted(found.key);
  if (isRules(parents)) return help.rules.find(({ id }) => id === key)?.description;
  const schemas = schemasAt([...parents, key], help.schema);
  return schemas.find(({ description }) => description !== undefined)?.description;
}

/** A step into a list, where others are keys. */
const ITEM = '-';

/** The keys that a place with this indent lies under, the outermost first. @param indent with the dashes of lists */
function parentsOf(before: readonly string[], indent: string): string[] {
  const parents: string[] = [];
  let depth = indent.length;
  const enterItem = (dash: number): void => {
    parents.unshift(ITEM);
    // The key of a list may stand as far in as its dashes.
    depth = dash + 1;
  };
  if (indent.includes('-')) enterItem(indent.indexOf('-'));
  for (let n = before.length - 1; n >= 0 && depth > 0; n--) {
    const line = LINE.exec(before[n]!.replace(/\s+$/, ''))?.groups;
    if (line?.key === undefined) continue;
    const own = line.indent!.length;
    const dash = line.indent!.indexOf('-');
    if (own < depth && line.colon !== undefined) {
      parents.unshift(unquoted(line.key));
      depth = own;
      if (dash >= 0) enterItem(dash);
    } else if (own === depth && dash >= 0) enterItem(dash);
  }
  return parents;
}

function schemasAt(path: readonly string[], root: HelpSchema): HelpSchema[] {
  let schemas = alternatives(root, root);
  for (const key of path) schemas = schemas.flatMap((schema) => childOf(schema, key, root));
  return schemas;
}

function childOf(schema: HelpSchema, key: string, root: HelpSchema): HelpSchema[] {
  const { properties, additionalProperties, items } = schema;
  const child =
    key === ITEM
      ? items
      : (properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined));
  return child === undefined ? [] : alternatives(child, root);
}

/** A schema with what it refers to and what it may be instead; its own description stands before theirs. */
function alternatives(schema: HelpSchema, root: HelpSchema): HelpSchema[] {
  const name = schema.$ref?.replace('#/definitions/', '');
  const referred = name === undefined ? undefined : root.definitions?.[name];
  const others = [...(referred === undefined ? [] : [referred]), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...others.flatMap((other) => alternatives(other, root))];
}

function keysOf({ properties }: HelpSchema, root: HelpSchema): ConfigChoice[] {
  return Object.entries(properties ?? {}).map(([text, schema]) => ({
    text,
    kind: 'key',
    description: alternatives(schema, root).find(({ description }) => description !== undefined)?.description ?? '',
  }));
}

function valuesOf(key: string, schemas: readonly HelpSchema[], { rules }: ConfigHelp): ConfigChoice[] {
  if (key === 'rule') return rules.map(({ id, description }) => ({ text: id, kind: 'value', description }));
  return unique(schemas.flatMap(literalsOf));
}

function literalsOf(schema: HelpSchema): ConfigChoice[] {
  const literals = [...(schema.enum ?? []), ...('const' in schema ? [schema.const] : [])];
  return literals.map((literal) => ({ text: String(literal), kind: 'value', description: schema.description ?? '' }));
}

function isRules(path: readonly string[]): boolean {
  return path.at(-1) === 'rules';
}

function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key.trim();
}

function unique(choices: readonly ConfigChoice[]): ConfigChoice[] {
  return [...new Map(choices.map((choice) => [`${choice.kind} ${choice.text}`, choice])).values()];
}
