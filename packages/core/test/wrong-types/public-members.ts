/** A class or a function of a module's exports, by its name. */
type Exports = Readonly<Record<string, unknown>>

/**
 * The names of all that a program may call with arguments: functions, constructors (`new Window`), static methods
 * (`Window.from`), methods (`Window#crop`) and setters (`Dataset#crs=`). Getters take nothing.
 */
export function publicMembers(exports: Exports): string[] {
  return Object.entries(exports).flatMap(([name, value]) =>
    typeof value !== 'function' ? [] : isClass(value) ? membersOf(name, value) : [name],
  )
}

function membersOf(name: string, owner: { readonly prototype: object }): string[] {
  const statics = descriptors(owner).filter(([, { value }]) => typeof value === 'function')
  const members = descriptors(owner.prototype).flatMap(([key, { value, set }]) => {
    if (key === 'constructor') return []
    return typeof value === 'function' ? [`${name}#${key}`] : set ? [`${name}#${key}=`] : []
  })
  return [...new Set([`new ${name}`, ...statics.map(([key]) => `${name}.${key}`), ...members])]
}

/** What classes inherit from the language. */
const BUILT_IN: readonly unknown[] = [Function.prototype, Object.prototype, Error, Error.prototype]

/** The named members of an object, and of all of ours that it inherits from. */
function descriptors(object: object): [name: string, PropertyDescriptor][] {
  if (BUILT_IN.includes(object)) return []
  const inherited = descriptors(Object.getPrototypeOf(object) as object)
  return [...Object.entries(Object.getOwnPropertyDescriptors(object)), ...inherited]
}

function isClass(value: unknown): value is { readonly prototype: object } {
  return Function.prototype.toString.call(value).startsWith('class ')
}
