/** What the program tells the shell. */
export const EXIT = {
  clean: 0,
  /** Some input was bad; what was good has been worked on, and what was not is told on standard error. */
  badInput: 1,
  wrongUsage: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The command was called in a way it does not understand. Its message is a sentence for the caller. */
export class UsageError extends Error {}
