import * as vscode from 'vscode';
import { currentLabel } from '../../core/corpus/labels';
import type { Article } from '../articles';
import { type Outcome, refuse } from '../commands/command';

type Refusal = Extract<Outcome, { status: 'refused' }>;

/** The label that an argument gives, as `{label}` or bare, by its present or its former name; none is no mistake. */
export function labelIn(article: Article, argument: unknown): { readonly label: string | undefined } | Refusal {
  const given = typeof argument === 'string' ? argument : (argument as { label?: unknown } | undefined)?.label;
  if (typeof given !== 'string') return { label: undefined };
  const { config } = article.corpus;
  const label = currentLabel(config, given) ?? currentLabel(config, given.toUpperCase());
  if (label !== undefined) return { label };
  const known = [...config.labels.keys()].join(', ');
  return refuse(
    vscode.l10n.t('This corpus has no label {label}. Its labels are: {known}.', { label: given, known }),
  ) as Refusal;
}
