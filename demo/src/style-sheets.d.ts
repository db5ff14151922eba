/** Style sheets are imported for their effect on the page; workers by their address. */
declare module '*.css'
declare module '*?worker&url' {
  const url: string
  export default url
}
interface ImportMeta {
  readonly env: { readonly PROD: boolean }
}
declare module 'virtual:samples' {
  interface Sample {
    readonly name: string
    readonly text: string
  }
  export const STORY: readonly Sample[]
  export const BRIDGE: readonly Sample[]
}
