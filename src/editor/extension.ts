import * as vscode from 'vscode';
import { AnnotationMode } from './annotationMode/annotationMode';
import { ArticleLanguage } from './articleLanguage';
import { ArticleLock } from './articleLock';
import { Articles } from './articles';
import { registerCodeActions } from './codeActions';
import { registerFindingActions } from './codeActionsFinding';
import { registerOrphanActions } from './codeActionsOrphan';
import { registerCommands } from './commands';
import type { Workbench } from './commands/command';
import { registerContextKeys } from './contextKeys';
import { Corpora } from './corpora';
import { registerCorpusProblems } from './corpusProblems';
import { registerCorpusViews } from './corpusView/registration';
import { registerCorpusYamlHelp } from './corpusYaml/registration';
import { Decorations } from './decorations';
import { Diagnostics } from './diagnostics';
import { documentInfo } from './documentInfo';
import { DoneDecorations } from './doneDecorations';
import { registerFolding } from './foldBoilerplate';
import { FoldingRanges } from './foldingRanges';
import { registerHovers } from './hovers';
import { InlayHints } from './inlayHints';
import { LanguageStatus } from './languageStatus';
import { LazyPart } from './lazyPart';
import { registerFixAll } from './lint/fixAllOnSave';
import { registerLintTask } from './lint/lintTask';
import { OpenArticleLint } from './lintOpenArticles';
import { WorkspaceLint } from './lintWorkspace';
import { OrphanWatch } from './orphanWatch';
import { OutlineProvider } from './outline/registration';
import { outputLog } from './outputLog';
import type { Overviews } from './overview/overviews';
import { registerOverviewRestoring } from './overview/registration';
import { Recognisers } from './recognisers';
import { registerEntitySymbols } from './references/registration';
import { registerSameNames } from './sameNames';
import { ShownArticles } from './shownArticles';
import { registerSidecarMoves } from './sidecarMoves';
import { SidecarStore } from './sidecarStore';
import { Sources } from './sources';
import { registerUnplacedDiagnostics } from './unplacedDiagnostics';
import { registerWriteFailures } from './writeFailures';

export function activate(context: vscode.ExtensionContext): void {
  const channel = vscode.window.createOutputChannel('News Corpus', { log: true });
  const log = outputLog(channel);
  const corpora = new Corpora(context.storageUri, log);
  const sources = new Sources(corpora);
  const store = new SidecarStore(sources, log, (uri) => documentInfo(articles.at(uri)));
  const recognisers = new Recognisers(context.extensionUri, log);
  const articles: Articles = new Articles(corpora, sources, store, recognisers, log);
  const shown = new ShownArticles(articles);
  const focus = new LazyPart(async () => {
    const { FocusDocuments } = await import('./focus/focusDocuments');
    const documents = new FocusDocuments(articles);
    shown.add(documents);
    return documents;
  });
  const lock = new ArticleLock(articles, log);
  context.subscriptions.push(
    channel,
    corpora,
    sources,
    store,
    articles,
    shown,
    focus,
    new ArticleLanguage(articles),
    lock,
    new Decorations(articles, shown),
    new InlayHints(shown),
    new FoldingRanges(articles),
    registerFolding(articles),
    new LanguageStatus(articles, shown, lock),
    registerWriteFailures(store),
    registerSidecarMoves(corpora, store),
    registerUnplacedDiagnostics(articles),
  );
  const diagnostics = new Diagnostics(context.extensionUri);
  const lint = new WorkspaceLint(corpora, diagnostics);
  const tallies = new LazyPart(async () => {
    const { MentionTallies } = await import('./acrossCorpus/mentionTallies');
    return new MentionTallies(articles, corpora);
  });
  const summaries = new LazyPart(async () => {
    const { CorpusSummaries } = await import('./corpusSummary/corpusSummaries');
    return new CorpusSummaries(articles, corpora, log);
  });
  const previews = new LazyPart(async () => new (await import('./preview/previews')).Previews());
  const reports = new LazyPart(async () => new (await import('./textReports')).TextReports());
  const comparisons = new LazyPart(async () => new (await import('./compare/comparisons')).Comparisons(store));
  const last: Workbench['last'] = { decision: undefined };
  const overviews: LazyPart<Overviews> = new LazyPart(async () => {
    const { Overviews } = await import('./overview/overviews');
    return new Overviews(workbench, context.extensionUri);
  });
  const workbench: Workbench = {
    articles,
    shown,
    focus,
    corpora,
    store,
    recognisers,
    tallies,
    summaries,
    previews,
    reports,
    overviews,
    comparisons,
    lint,
    log,
    last,
  };
  context.subscriptions.push(
    diagnostics,
    new OpenArticleLint(articles, diagnostics, (source) => lint.around(source), log),
    registerCorpusProblems(corpora, diagnostics, log),
    registerCorpusYamlHelp(),
    registerContextKeys(shown),
    registerCodeActions(shown),
    registerFindingActions(diagnostics, { isLocked: (uri) => lock.isLocked(uri) }),
    registerFixAll(articles),
    registerLintTask(context.extensionUri),
    registerOrphanActions(corpora),
    new OrphanWatch(corpora, diagnostics, log),
    registerHovers(shown, context.extensionUri),
    new AnnotationMode(shown, lock, context.workspaceState),
    registerCommands(workbench),
    tallies,
    summaries,
    previews,
    reports,
    overviews,
    registerOverviewRestoring(overviews),
    comparisons,
    registerEntitySymbols(workbench),
    registerSameNames(workbench),
    registerCorpusViews(workbench, context.extensionUri),
    new OutlineProvider(shown),
    new DoneDecorations(articles, corpora),
  );
  // Last: everyone listens by now, and documents may have been open before us.
  sources.refreshAll();
}
