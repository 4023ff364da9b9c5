import { type Command, DONE } from './command';
import { CommandId } from './ids';

/** Reads corpus.yaml, the sources and the sidecars again, for hosts that report no changes of files. */
export const refresh: Command = {
  id: CommandId.refresh,
  async run(workbench) {
    workbench.corpora.refresh();
    for (const article of workbench.articles.all()) workbench.articles.refresh(article.uri);
    return DONE;
  },
};
