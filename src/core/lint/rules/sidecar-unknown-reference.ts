import { didYouMean } from '../../corpus/didYouMean';
import { say } from '../../message';
import { readIgnores } from '../ignores';
import type { LintArticle, Rule, RuleFinding } from '../rule';

export const sidecarUnknownReference: Rule = {
  id: 'sidecar/unknown-reference',
  description: 'An annotation refers to something that is not there: a name of the gazetteer, another date, an id.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    yield* references(article);
    yield* anchors(article);
    yield* ignored(article);
  },
};

function* references({ sidecar, gazetteer, config, places }: LintArticle): Iterable<RuleFinding> {
  const ids = new Set(gazetteer.entries.map(({ id }) => id));
  for (const entity of sidecar?.entities ?? []) {
    if (entity.ref === undefined || ids.has(entity.ref)) continue;
    const data = { ref: entity.ref, text: entity.text, file: config.gazetteer };
    const meant = ids.size <= MOST_COMPARED ? didYouMean(entity.ref, ids) : undefined;
    yield {
      message:
        meant === undefined
          ? say('"{text}" refers to "{ref}", which {file} does not have. Add the entry there, or take "ref" out.', data)
          : say('"{text}" refers to "{ref}", which {file} does not have. Did you mean "{meant}"?', { ...data, meant }),
      file: 'sidecar',
      range: places.ofField('entities', entity, 'ref') ?? places.of('entities', entity),
      about: entity.id,
    };
  }
}

/** Distances to more ids than these take longer than a guess is worth. */
const MOST_COMPARED = 5000;

function* anchors({ sidecar, places }: LintArticle): Iterable<RuleFinding> {
  const ids = new Set(sidecar?.dates.map(({ id }) => id));
  for (const date of sidecar?.dates ?? []) {
    const { anchor } = date;
    if (anchor === undefined || anchor === 'document' || (ids.has(anchor) && anchor !== date.id)) continue;
    yield {
      message:
        anchor === date.id
          ? say('"{text}" leans on itself. "anchor" is "document" or the id of another date.', { text: date.text })
          : say(
              '"{text}" leans on the date "{anchor}", which is not there. "anchor" is "document" or the id of a date.',
              {
                text: date.text,
                anchor,
              },
            ),
      file: 'sidecar',
      range: places.ofField('dates', date, 'anchor') ?? places.of('dates', date),
      about: date.id,
    };
  }
}

function* ignored({ sidecar, places }: LintArticle): Iterable<RuleFinding> {
  const { ignores } = readIgnores(sidecar);
  if (sidecar === undefined || ignores.every(({ id }) => id === undefined)) return;
  const ids = new Set(
    [sidecar.blocks, sidecar.entities, sidecar.dates, sidecar.unanchored].flatMap((items) => items.map(({ id }) => id)),
  );
  for (const { rule, id } of ignores) {
    if (id === undefined || ids.has(id)) continue;
    yield {
      message: say(
        '"ignore" names the annotation "{id}" for {rule}, which is not there any more. Take the entry out.',
        {
          id,
          rule,
        },
      ),
      file: 'sidecar',
      range: places.ofKey('ignore'),
      atMost: 'warning',
    };
  }
}
