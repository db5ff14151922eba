import { roleEndings } from '../locales/de/names.js'

/** Whether a noun says what somebody is ("Verteidigungsminister"), so that a name may follow it. */
export const isRoleNoun = (norm: string): boolean => roleEndings.some((ending) => norm.endsWith(ending))
