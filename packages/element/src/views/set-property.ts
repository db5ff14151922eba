import { noChange } from 'lit'
import { directive, Directive, type ElementPart } from 'lit/directive.js'

/** Sets custom properties by CSSOM, which a strict `style-src` allows, where a `style` attribute would be refused. A value
 *  of `null` takes the property away. */
class SetProperty extends Directive {
  #set: Readonly<Record<string, string | null>> = {}

  render(_properties: Readonly<Record<`--${string}`, string | null>>): typeof noChange {
    return noChange
  }

  override update({ element }: ElementPart, [properties]: Parameters<this['render']>): typeof noChange {
    const { style } = element as HTMLElement
    for (const [name, value] of Object.entries(properties)) {
      if (this.#set[name] === value) continue
      if (value === null) style.removeProperty(name)
      else style.setProperty(name, value)
    }
    this.#set = properties
    return noChange
  }
}

export const setProperty = directive(SetProperty)
