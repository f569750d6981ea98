import type { CreationOption } from '@memraster/core/backend'

/** Reads the XML in which GDAL's drivers list their creation and open options. Names become lower-case. */
export function parseDriverOptions(xml: string): Record<string, CreationOption> {
  const options: Record<string, CreationOption> = {}
  for (const [, attributes = '', , body = ''] of xml.matchAll(
    /<Option\b([^>]*?)(\/>|>([\s\S]*?)<\/Option>)/gi,
  )) {
    const name = attributeOf(attributes, 'name')
    if (name) options[name.toLowerCase()] = parseOption(attributes, body)
  }
  return options
}

function parseOption(attributes: string, body: string): CreationOption {
  const type = optionType(attributeOf(attributes, 'type') ?? 'string')
  const values = [...body.matchAll(/<Value\b[^>]*>([^<]*)<\/Value>/gi)].map(([, value = '']) =>
    value.trim().toUpperCase(),
  )
  const min = numberOf(attributes, 'min')
  const max = numberOf(attributes, 'max')
  return {
    type,
    ...(values.length > 0 && type === 'string' && { values }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }
}

function optionType(type: string): CreationOption['type'] {
  if (/^bool/i.test(type)) return 'boolean'
  if (/int/i.test(type)) return 'integer'
  return /float|double|real/i.test(type) ? 'number' : 'string'
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*(?:'([^']*)'|"([^"]*)")`, 'i')
    .exec(attributes)
    ?.slice(1)
    .find((text) => text !== undefined)
}

function numberOf(attributes: string, name: string): number | undefined {
  const text = attributeOf(attributes, name)
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text)
}
