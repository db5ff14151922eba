import { READ_FORMATS, WRITTEN_FORMATS } from '@event-timeline/core/formats'
import { Command, CommanderError, Option } from 'commander'
import { readFileSync } from 'node:fs'
import type { ConvertOptions } from './commands/convert.js'
import type { ExplainOptions } from './commands/explain.js'
import type { ExtractOptions } from './commands/extract-options.js'
import type { TagOptions } from './commands/tag.js'
import { EXIT, type ExitCode, UsageError } from './exit-codes.js'
import { parseDateOption } from './input/parse-date.js'
import type { Io } from './io.js'
import { OutputError, write } from './output/write.js'

const PUBLISHED = [
  '--published <date>',
  'when the articles came out, where they do not say so: 2023-09-04 or 2023-09',
] as const
const LANGUAGE = [
  '--language <code>',
  'language of the articles, such as de or en-GB; default: told from each text',
] as const
const JSONL = [
  '--jsonl',
  'read one article a line as JSON ({"id", "text", "published"?}), write one answer a line',
] as const

/** Runs one command line and sets the exit code of the process: 0 clean, 1 some input was bad, 2 wrong usage. */
export async function main(
  args: readonly string[],
  process: Io & { exitCode?: number | string | null | undefined },
): Promise<void> {
  // Whoever writes is told, and a reader who leaves early (`| head`) is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  process.exitCode = await run(args, process)
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommand(args, io)
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    // Where this cannot be told either, the exit code is all there is.
    await write(io.stderr, `error: ${error.message}\n`).catch(() => false)
    return EXIT.badInput
  }
}

async function runCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean
  /** What commander says: help, version, and what is wrong with the arguments. */
  const said = { out: '', err: '' }
  const program = buildProgram(io, said, (code) => (exit = code))
  try {
    await program.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    await write(io.stdout, said.out)
    await write(io.stderr, said.err)
    if (error instanceof UsageError) {
      await write(io.stderr, `error: ${error.message}\n`)
      return EXIT.wrongUsage
    }
    // Commander has told it already; help and version end here too, with code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.wrongUsage
    throw error
  }
}

/** The commands. Each is loaded when it is asked for: `tag` in a shell loop should not wait for what `extract` needs. */
function buildProgram(io: Io, said: { out: string; err: string }, finish: (code: ExitCode) => void): Command {
  const program = new Command('event-timeline')
    .description('Dated German news articles in, a timeline with evidence for every date out.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(--help explains the commands)')
    .configureOutput({ writeOut: (text) => (said.out += text), writeErr: (text) => (said.err += text) })
    .addHelpText(
      'after',
      `
A folder stands for the .txt, .md, .markdown, .html and .htm files in it and below it, sorted by path.
Hidden files and README files in a folder are not read as articles.

Exit codes: 0 everything was good; 1 some input was bad (it is told, the rest was still worked on);
2 the command was called in a way it does not understand.`,
    )

  program
    .command('extract')
    .description('articles in, a timeline document (JSON) out')
    .argument('[files...]', 'files or folders with articles; - for standard input')
    .addOption(new Option(...PUBLISHED).argParser(parseDateOption))
    .addOption(new Option('--from <date>', 'leave out events before this date').argParser(parseDateOption))
    .addOption(new Option('--to <date>', 'leave out events after this date').argParser(parseDateOption))
    .option('--title <text>', 'title of the timeline')
    .option(...LANGUAGE)
    .option('--corrections <file>', 'apply corrections made by hand: merge, split, retitle, redate, reject')
    .option('--format <format>', `one of ${WRITTEN_FORMATS.join(', ')}`, 'json')
    .option('--out <file>', 'write to this file instead of standard output, all at once')
    .option(...JSONL)
    .option('--add <document>', 'add the articles that are named to this document: their stories are read again')
    .option('--mentions', 'write what each article tells, a line of JSON each, for --from-mentions')
    .option('--from-mentions', 'the files are lines of --mentions: merge them into one timeline')
    .action(async (names: string[], options: ExtractOptions) =>
      finish(await (await import('./commands/extract.js')).extract(names, options, io)),
    )

  program
    .command('tag')
    .description('print the time expressions of a text (TIMEX3)')
    .argument('[file]', 'a text; - for standard input')
    .addOption(new Option(...PUBLISHED).argParser(parseDateOption))
    .addOption(
      new Option(
        '--profile <profile>',
        'product: what a timeline uses; timeml: what the TimeML annotation rules ask for',
      )
        .choices(['product', 'timeml'])
        .default('product'),
    )
    .option(...LANGUAGE)
    .option('--json', 'print JSON instead of a table')
    .option(...JSONL)
    .action(async (name: string | undefined, options: TagOptions) =>
      finish(await (await import('./commands/tag.js')).tag(name === undefined ? [] : [name], options, io)),
    )

  program
    .command('explain')
    .description('say how the date at a place in a text came about')
    .argument('<place>', 'FILE:OFFSET, the offset counted in UTF-16 units from 0')
    .argument('[context...]', 'files or folders that are read beside it, as for extract')
    .addOption(new Option(...PUBLISHED).argParser(parseDateOption))
    .option(...LANGUAGE)
    .option('--event', 'explain the event instead: which tellings were merged, by which signs, and its claims')
    .option('--json', 'print JSON instead of sentences')
    .action(async (place: string, context: string[], options: ExplainOptions) =>
      finish(await (await import('./commands/explain.js')).explain(place, context, options, io)),
    )

  program
    .command('validate')
    .description('check a timeline document; each error is told with its JSON pointer')
    .argument('<file>', 'a timeline document')
    .action(async (path: string) => finish(await (await import('./commands/validate.js')).validate(path, io)))

  program
    .command('convert')
    .description(`turn a timeline from one format into another: ${READ_FORMATS.join(', ')}`)
    .argument('<file>', 'a timeline')
    .option('--from <format>', "its format; default: by the file's ending")
    .option('--to <format>', `the format wanted: ${WRITTEN_FORMATS.join(', ')}`, 'json')
    .option('--columns <columns>', 'what the columns of a table mean: title=…,start=…')
    .addOption(
      new Option('--day-order <order>', 'what 2/1/2016 is in a table; default: as its other rows show').choices([
        'day-first',
        'month-first',
      ]),
    )
    .option(
      '--language <code>',
      'language of the titles, such as de or en-GB; default: as the file says, else told from its words',
    )
    .option('--out <file>', 'write to a file instead of standard output')
    .action(async (path: string, options: ConvertOptions) =>
      finish(await (await import('./commands/convert.js')).convert(path, options, io)),
    )

  return program
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return (manifest as { version: string }).version
}
