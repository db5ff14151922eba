import { wordSet } from '../word-set.js'

/** Present forms that tell a state rather than what happens on a day: "heute lebt sie in Wien". */
export const STATES = /* @__PURE__ */ wordSet(
  'ist sind hat haben gibt kann können muss müssen darf dürfen lässt macht machen lebt leben heißt gilt gelten weiß wissen scheint bleibt bleiben braucht brauchen sieht steht stecken',
)
