import { version } from '../../package.json';
import { didYouMean } from '../core/corpus/didYouMean';
import { FileError } from '../core/corpus/files';
import { CancelledError } from '../core/corpus/scan';
import { describeOptions, type OptionSpec, type ParsedOptions, parseOptions } from './options';
import { EXIT, UsageError, type World } from './world';

interface Command {
  readonly options: readonly OptionSpec[];
  /** What its words are, where they are no documents. */
  readonly operands?: { readonly usage: string; readonly help: string };
  readonly run: (world: World, options: ParsedOptions) => Promise<number>;
}

interface ListedCommand {
  readonly summary: string;
  readonly load: () => Command;
}

/**
 * The list of subcommands. Each is loaded when it is asked for: the recognisers' patterns and the formats' libraries take
 * longer to set up than a small corpus to lint, and every thread would pay for them again. By `require`, which the bundler
 * resolves and the tests' loader, too.
 */
const COMMANDS: Readonly<Record<string, ListedCommand>> = {
  annotate: {
    summary: 'suggest blocks, entities and dates',
    load: () => {
      const { ANNOTATE_OPTIONS, annotate } = require('./annotate') as typeof import('./annotate');
      return { options: ANNOTATE_OPTIONS, run: annotate };
    },
  },
  compare: {
    summary: "measure two annotators' agreement",
    load: () => {
      const { COMPARE_OPERANDS, COMPARE_OPTIONS, compare } = require('./compare') as typeof import('./compare');
      return { options: COMPARE_OPTIONS, operands: COMPARE_OPERANDS, run: compare };
    },
  },
  diff: {
    summary: 'compare two states of annotations',
    load: () => {
      const { DIFF_OPERANDS, DIFF_OPTIONS, diff } = require('./diff') as typeof import('./diff');
      return { options: DIFF_OPTIONS, operands: DIFF_OPERANDS, run: diff };
    },
  },
  export: {
    summary: "write the corpus in other tools' formats",
    load: () => {
      const { EXPORT_OPTIONS } = require('./exportOptions') as typeof import('./exportOptions');
      const { exportCorpus } = require('./export') as typeof import('./export');
      return { options: EXPORT_OPTIONS, run: exportCorpus };
    },
  },
  import: {
    summary: "take over annotations from other tools' formats",
    load: () => {
      const { IMPORT_OPERANDS, IMPORT_OPTIONS, importCorpus } = require('./import') as typeof import('./import');
      return { options: IMPORT_OPTIONS, operands: IMPORT_OPERANDS, run: importCorpus };
    },
  },
  lint: {
    summary: 'check documents, sidecars and configuration',
    load: () => {
      const { LINT_OPTIONS, lint } = require('./lint') as typeof import('./lint');
      return { options: LINT_OPTIONS, run: lint };
    },
  },
  merge: {
    summary: 'merge sidecars, for git',
    load: () => {
      const { MERGE_OPERANDS, MERGE_OPTIONS, merge } = require('./merge') as typeof import('./merge');
      return { options: MERGE_OPTIONS, operands: MERGE_OPERANDS, run: merge };
    },
  },
};

const PATH_HELP = `PATH is a file, a folder or a glob; without one, the folder of the nearest corpus.yaml or the current one. Of annotate, lint
and export it may be -: documents as JSON lines on standard input, results as JSON lines on standard output.
Exit code: 0 clean; 1 findings, or documents that could not be read; 2 usage, configuration or internal error;
130 on Ctrl+C.
`;

/**
 * The program.
 * @param only the one subcommand that this program is (`corpus-lint`)
 * @returns the exit code
 */
export async function main(world: World, only?: string): Promise<number> {
  const program = only === undefined ? 'corpus' : `corpus-${only}`;
  try {
    return await dispatch(world, only, program);
  } catch (error) {
    if (error instanceof CancelledError || world.token.isCancellationRequested) return EXIT.interrupted;
    if (error instanceof UsageError) {
      await world.err.write(`${error.message}\nSee ${program} --help.\n`);
      return EXIT.usage;
    }
    if (error instanceof FileError) {
      await world.err.write(`${error.path}: ${error.message}.\n`);
      return EXIT.usage;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await world.err.write(`${program}: internal error. Nothing more was done. Please report this:\n${trace}\n`);
    return EXIT.usage;
  }
}

async function dispatch(world: World, only: string | undefined, program: string): Promise<number> {
  const [first, ...rest] = world.argv;
  if (only !== undefined) return runCommand(world, COMMANDS[only]!, program, world.argv);
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    await (first === undefined ? world.err : world.out).write(overview());
    return first === undefined ? EXIT.usage : EXIT.clean;
  }
  if (first === '--version' || first === '-v') {
    await world.out.write(`${version}\n`);
    return EXIT.clean;
  }
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (command === undefined) {
    const meant = didYouMean(first, Object.keys(COMMANDS));
    throw new UsageError(`There is no command "${first}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
  }
  return runCommand(world, command, `${program} ${first}`, rest);
}

async function runCommand(world: World, listed: ListedCommand, name: string, argv: readonly string[]): Promise<number> {
  const command = listed.load();
  const behind = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (behind.includes('--help') || behind.includes('-h')) {
    const { usage, help } = command.operands ?? { usage: '[PATH…]', help: PATH_HELP };
    await world.out.write(
      `${name} [options] ${usage}\n${listed.summary}\n\n${describeOptions(command.options)}\n${help}`,
    );
    return EXIT.clean;
  }
  if (behind.includes('--version') || behind.includes('-v')) {
    await world.out.write(`${version}\n`);
    return EXIT.clean;
  }
  return command.run(world, parseOptions(argv, command.options));
}

function overview(): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}\n`);
  return `corpus COMMAND [options] [PATH…]\n\n${commands.join('')}\ncorpus COMMAND --help lists its options.\n${PATH_HELP}`;
}
