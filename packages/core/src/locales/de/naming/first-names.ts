/** Genders of the commonest first names of German-speaking countries. Names of both genders ("Kim", "Andrea", "Toni") are left
 *  out: of them nothing is known. */

import { wordSet } from '../../word-set.js'

const MEN = /* @__PURE__ */ wordSet(
  `achim adam adrian albert alexander alfred ali alois andreas anton armin arnold arthur august axel bastian ben benjamin bernd bernhard björn
  bodo boris bruno carl carsten christian christoph claus clemens daniel david denis dennis detlef dieter dietmar dirk dominik eberhard
  eduard egon emil emin erich erik ernst erwin eugen fabian felix ferdinand finn florian frank franz friedrich fritz georg gerd gerhard
  gerold gisbert gottfried gregor günter günther guido gustav hans harald harry hartmut heiko heinrich heinz helmut henning henrik henry herbert
  hermann holger horst hubert hugo ibrahim igor ingo ivan jakob jan jannik jannis jens joachim jochen johann johannes jonas jonathan jörg josef joseph jost
  jürgen julian julius justus karl karsten kaspar kevin klaus konrad konstantin kurt lars leo leon leonard leonhard lorenz lothar louis ludwig
  lukas manfred marc marcel marco marcus mario mark marko markus martin marvin mathias matthias max maximilian mehmet michael milan mirko mohammed
  moritz mustafa niklas nico niels nikolaus nils norbert olaf oliver oskar otto paul peter philipp pierre ralf ralph rainer reiner
  reinhard reinhold rené richard robert robin roland rolf roman rudolf rüdiger samuel sebastian siegfried simon stefan steffen stephan sven
  theo theodor thilo thomas thorsten till tim timo tobias tom torsten udo ulf ulrich urs uwe valentin viktor volker walter werner wilfried
  wilhelm willi willy winfried wolf wolfgang xaver yusuf`,
)

const WOMEN = /* @__PURE__ */ wordSet(
  `agathe agnes alice alina anette angelika angela anita anja anke anna anne annegret anneliese annette annika antje astrid ayşe barbara beate
  beatrice bettina birgit birgitta birte birthe brigitte britta carina carla carmen carola caroline cäcilia charlotte christa christel christiane
  christina christine clara claudia constanze cornelia corinna dagmar daniela diana doris dorothea dorothee edith elena elfriede elisabeth elke
  ella ellen else elsa emilia emma erika esther eva evelyn fatma franziska frieda friederike gabi gabriele gerda gertrud gisela greta gudrun
  hanna hannah hannelore hedwig heide heidi heike helena helene helga henriette herta hilde hildegard ida ilka ilona ilse ina ines inga inge
  ingeborg ingrid irene iris irma irmgard isabel isabella jana janina jasmin jennifer jessica johanna josefine judith julia juliane jutta karin
  karla karoline katharina kathrin katja katrin kerstin klara klaudia kristin kristina lara laura lea lena leonie lieselotte lilli lina linda
  lisa lotte louise lucia luise lydia magdalena maike manuela mara mareike margarete margot margit margret maria marianne marie marina marion
  marlene marta martha martina mathilde maya mechthild meike melanie mia michaela mila miriam monika nadine nadja natalie nele nicole nina
  nora olga ottilie patricia paula pauline petra pia rebecca regina regine renate rita rosa rosemarie ruth sabine sabrina sandra sara sarah
  sibylle sigrid silke silvia simone sina sofia sonja sophia sophie stefanie stephanie susanne svenja svetlana sylvia tamara tanja tatjana
  teresa theresa therese thea tina traudel trude ulla ulrike ursel ursula ute valentina vanessa vera verena veronika victoria viktoria
  walburga waltraud wiebke wilhelmine wilma yvonne zoe`,
)

/** The gender of whoever bears a first name, or null where the name does not tell. "Hans-Peter" goes by its first part. */
export function genderOfFirstName(norm: string): 'm' | 'f' | null {
  const [name = norm] = norm.split('-')
  if (MEN.has(name)) return 'm'
  return WOMEN.has(name) ? 'f' : null
}
