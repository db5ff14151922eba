import { wordSet } from '../word-set.js'

/** Forms that tell a state, or what would be, rather than what happens on a day: "heute lebt sie in Wien". */
export const STATES = /* @__PURE__ */ wordSet(
  'ist sind hat haben gibt kann können muss müssen darf dürfen lässt macht machen lebt leben heißt gilt gelten weiß wissen scheint bleibt bleiben braucht brauchen sieht steht stecken wäre wären hätte hätten würde würden',
)
