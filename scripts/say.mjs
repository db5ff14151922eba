/** One line for whoever watches: what happens now. */
export function say(text) {
  process.stdout.write(`${mark('•')} ${text}\n`)
}

/** One line: a step went well. */
export function done(text) {
  process.stdout.write(`${mark('✓')} ${text}\n`)
}

/** Ends the program with a sentence that helps. */
export function giveUp(sentence, code = 1) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(code)
}

/** An error whose message is meant for the reader of the terminal, without a stack. */
export class Stop extends Error {}

/** Runs `main` and turns what it throws into an exit code and a sentence. */
export async function run(main) {
  try {
    await main()
  } catch (error) {
    if (error instanceof Stop) giveUp(error.message)
    throw error
  }
}

/** `1 m 5 s` since `startMs`. */
export function since(startMs) {
  const seconds = Math.round((performance.now() - startMs) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} m ${seconds % 60} s`
}

function mark(sign) {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR
  return colour ? `\u001b[36m${sign}\u001b[39m` : sign
}
