import { shown } from '@memraster/ground'
import { nearestName } from '../profile/nearest-name.ts'

/**
 * Refuses a value that is not an options object, such as the number in `read(1)`, and unknown names: a misspelt option
 * would otherwise be silently ignored.
 *
 * @param call The method, for the message.
 * @param names The known options, as the keys of a table.
 * @throws {TypeError} Naming the option that was probably meant.
 */
export function checkOptions(call: string, options: object, names: Readonly<Record<string, true>>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(
      `${call}() takes its options as an object with ${Object.keys(names).join(', ')}; given: ${shown(options)}.`,
    )
  }
  for (const name in options) {
    if (Object.hasOwn(names, name)) continue
    const known = Object.keys(names)
    // Python's out_shape is outShape here.
    const camelCased = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
    const suggestion = known.find((each) => each.startsWith(camelCased)) ?? nearestName(camelCased, known)
    throw new TypeError(
      `${call}() has no option ${shown(name)}` +
        `${suggestion ? `; did you mean ${JSON.stringify(suggestion)}?` : '.'} It takes ${known.join(', ')}.`,
    )
  }
}
