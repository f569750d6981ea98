import { RasterError } from '@memraster/ground'

/** A PROJ string of more characters than this is refused. */
const MAX_LENGTH = 10_000

/** The parameters of a PROJ string, `+proj=utm +zone=33 +south`. */
export class ProjParameters {
  readonly #text: string
  readonly #values: ReadonlyMap<string, string>

  /** @throws {RasterError} `CRS` if `text` is longer than 10 000 characters. */
  constructor(text: string) {
    this.#text = text
    if (text.length > MAX_LENGTH) throw this.refuse(`at most ${MAX_LENGTH} characters`)
    const values = new Map<string, string>()
    for (const part of text.trim().split(/\s+/)) {
      const [key = '', ...rest] = part.replace(/^\+/, '').split('=')
      if (!values.has(key)) values.set(key, rest.join('='))
    }
    this.#values = values
  }

  has(key: string): boolean {
    return this.#values.has(key)
  }

  text(key: string): string | undefined {
    return this.#values.get(key)
  }

  /** @throws {RasterError} `CRS` if the value is not a number. */
  number(key: string): number | undefined {
    const text = this.#values.get(key)
    if (text === undefined) return undefined
    const value = text === '' ? Number.NaN : Number(text)
    if (!Number.isFinite(value)) throw this.refuse(`a number for +${key}`)
    return value
  }

  /**
   * Degrees: `9.5`, `9d30'15"N`, `10W`.
   *
   * @throws {RasterError} `CRS` if the value is not an angle.
   */
  angle(key: string): number | undefined {
    const text = this.#values.get(key)
    if (text === undefined) return undefined
    const plain = Number(text)
    if (text !== '' && Number.isFinite(plain)) return plain
    const match =
      /^([+-]?)(\d+(?:\.\d*)?)(?:[dD°](?:(\d+(?:\.\d*)?)'?)?(?:(\d+(?:\.\d*)?)"?)?)?([NSEWnsew]?)$/.exec(text)
    if (match === null) throw this.refuse(`an angle for +${key}`)
    const [, sign, degrees, minutes = '0', seconds = '0', side = ''] = match
    const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600
    return (sign === '-') !== /[SW]/i.test(side) ? -size : size
  }

  /** The error for an unsupported or invalid PROJ string. */
  refuse(need: string): RasterError {
    const shown = this.#text.length > 100 ? `${this.#text.slice(0, 97)}...` : this.#text
    return new RasterError('CRS', `The PROJ string ${JSON.stringify(shown)} needs ${need}.`)
  }
}
