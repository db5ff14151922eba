export { composePicture } from './picture.js'
export { toPng } from './png.js'
export { toSvg } from './svg.js'
