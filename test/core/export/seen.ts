/**
 * Readers of exported files that share no code with the program, written from each format's documentation: what another
 * tool finds there.
 */

/** One annotation as a tool sees it. */
export interface Seen {
  readonly label: string;
  /** What the tool finds at the offsets. */
  readonly slice: string;
}

/** Python's `text[start:end]`, which counts code points. */
const points = (text: string, start: number, end?: number): string => Array.from(text).slice(start, end).join('');

/** Where Python's `str.splitlines` ends a line, which brat's reader of streams does too. */
const SPLITLINES = new RegExp(
  `[${['\n', '\r', '\v', '\f', '\u001c', '\u001d', '\u001e', '\u0085', '\u2028', '\u2029'].join('')}]`,
);

type Reader = (texts: readonly string[], source: string) => readonly Seen[];

export const READERS: Readonly<Record<string, Reader>> = {
  text: () => [],
  jsonl: ([line]) => {
    const { text, ...lists } = JSON.parse(line!) as JsonlLine;
    return (['blocks', 'entities', 'dates'] as const).flatMap((list) =>
      lists[list].map((item) => ({
        label: item.kind ?? item.label ?? item.type ?? '',
        slice: points(text, item.start, item.end),
      })),
    );
  },
  doccano: ([line]) => {
    const { text, label } = JSON.parse(line!) as { text: string; label: [number, number, string][] };
    return label.map(([start, end, name]) => ({ label: name, slice: text.substring(start, end) }));
  },
  spacy: ([line]) => {
    const { text, entities, spans } = JSON.parse(line!) as SpacyLine;
    for (const [i, [start]] of entities.entries()) {
      // E103: a token cannot be part of two entities.
      if (i > 0 && start < entities[i - 1]![1]) throw new Error('entities overlap');
    }
    const all = Object.values(spans).flat();
    for (const [start, end, label] of entities) {
      if (!all.some((one) => one[0] === start && one[1] === end && one[2] === label)) throw new Error('not in spans');
    }
    return all.map(([start, end, label]) => ({ label, slice: points(text, start, end) }));
  },
  'label-studio': ([task]) => {
    const { data, annotations = [] } = JSON.parse(task!) as Task;
    const regions = annotations.flatMap(({ result }) => result).filter(({ type }) => type === 'labels');
    return regions.map(({ value: { start, end, text, labels } }) => {
      const slice = points(data.text, start, end);
      if (slice !== text) throw new Error(`${slice} is not ${text}`);
      return { label: labels[0]!, slice };
    });
  },
  // brat, server/src/annotation.py: fragments in order and apart, their texts joined by a space are the line's text.
  brat: ([text, ann]) => {
    const lines = ann!.split(SPLITLINES).filter((line) => line.startsWith('T'));
    return lines.map((line) => {
      const [, body, quote, ...more] = line.split('\t');
      const [label, ...places] = body!.split(' ');
      const parts = places
        .join(' ')
        .split(';')
        .map((part) => part.split(' ').map(Number) as [number, number]);
      for (const [i, [start, end]] of parts.entries()) {
        if (start >= end || (i > 0 && start < parts[i - 1]![1])) throw new Error(`fragments of ${line}`);
      }
      const slice = parts.map(([start, end]) => points(text!, start, end)).join(' ');
      if (slice !== quote || more.length > 0) throw new Error(`"${slice}" is not "${quote}"`);
      return { label: label!, slice };
    });
  },
  w3c: ([page], source) => {
    const { items } = JSON.parse(page!) as { items: readonly WebAnnotation[] };
    return items.map(({ body, target: { selector } }) => {
      const [{ start, end }, { exact, prefix, suffix }] = selector;
      const slice = points(source, start, end);
      const fits = points(source, 0, start).endsWith(prefix) && points(source, end).startsWith(suffix);
      if (slice !== exact || !fits) throw new Error(`"${slice}" is not "${exact}"`);
      return { label: body[0]!.value, slice };
    });
  },
  'cas-json': ([cas]) => {
    const structures = (JSON.parse(cas!) as { '%FEATURE_STRUCTURES': Record<string, never>[] })['%FEATURE_STRUCTURES'];
    const text: string = structures.find((each) => each['%TYPE'] === 'uima.cas.Sofa')!.sofaString!;
    return structures
      .filter((each) => each.annotationId !== undefined)
      .map((each) => ({
        label: each.timexType ?? each.kind ?? each.value!,
        slice: text.substring(each.begin!, each.end!),
      }));
  },
  // CoNLL-2003: the first column is the token, the last one the tag; a blank line ends a sentence.
  iob2: ([columns], source) => {
    const seen: { label: string; start: number; end: number }[] = [];
    let open: (typeof seen)[number] | undefined;
    const all = Array.from(source);
    for (const line of columns!.split('\n')) {
      const [token, from, to, tag, ...more] = line.split(' ');
      if (line === '' || token === '-DOCSTART-') {
        if (tag !== 'O' || from !== '-X-') open = undefined;
        if (line === '' || from === '-X-') continue;
      }
      if (tag === undefined || more.length > 0) throw new Error(`columns of ${line}`);
      const [start, end] = [Number(from), Number(to)];
      if (all.slice(start, end).join('') !== token) throw new Error(`token ${line}`);
      if (tag.startsWith('B-')) {
        open = { label: tag.slice(2), start, end };
        seen.push(open);
      } else if (tag.startsWith('I-')) {
        if (open?.label !== tag.slice(2)) throw new Error(`I- without B-: ${line}`);
        open.end = end;
      } else open = undefined;
    }
    return seen.map(({ label, start, end }) => ({ label, slice: points(source, start, end) }));
  },
};

interface JsonlLine {
  readonly text: string;
  readonly blocks: readonly Item[];
  readonly entities: readonly Item[];
  readonly dates: readonly Item[];
}
interface Item {
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
  readonly label?: string;
  readonly type?: string;
}
interface SpacyLine {
  readonly text: string;
  readonly entities: readonly [number, number, string][];
  readonly spans: Readonly<Record<string, readonly [number, number, string, string][]>>;
}
interface Task {
  readonly data: { readonly text: string };
  readonly annotations?: readonly { readonly result: readonly Region[] }[];
}
interface Region {
  readonly type: string;
  readonly value: { readonly start: number; readonly end: number; readonly text: string; readonly labels: string[] };
}
interface WebAnnotation {
  readonly body: readonly { readonly value: string }[];
  readonly target: {
    readonly selector: readonly [
      { readonly start: number; readonly end: number },
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}
