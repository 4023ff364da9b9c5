/** Templates by the file that has them first, relative to the project. */
export function messagesOfSources(): Map<string, string>;
export function templatesIn(text: string): string[];
