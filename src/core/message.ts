/**
 * A sentence for a person, kept as an English template and its data so that the command line can print it and the
 * editor can translate it (`vscode.l10n.t(template, data)` takes exactly this pair).
 */
export interface Message {
  /** English, with `{name}` placeholders. */
  readonly template: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

export function say(template: string, data?: Message['data']): Message {
  return data === undefined ? { template } : { template, data };
}

/** The English sentence; a placeholder without data stays as it is, so that a slip shows instead of vanishing. */
export function formatMessage(message: Message): string {
  return message.template.replace(/\{(\w+)\}/g, (whole, name: string) => String(message.data?.[name] ?? whole));
}
