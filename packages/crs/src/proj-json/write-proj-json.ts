import { RasterError } from '@memraster/ground'
import { childNode, childNodes, numberAt, textAt, type WktNode } from '../wkt1/parse-wkt.ts'
import { tidyWkt2 } from '../wkt2/wkt-tree.ts'
import type { ProjJsonObject } from './proj-json-value.ts'
import { id, measure, operation, UNITS, unit } from './write-proj-json-operation.ts'

const SCHEMA = 'https://proj.org/schemas/v0.5/projjson.schema.json'
const SYSTEMS = ['GEOGCRS', 'GEODCRS', 'PROJCRS', 'VERTCRS', 'ENGCRS', 'COMPOUNDCRS', 'BOUNDCRS'] as const
/** Directions that are not all in small letters. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  ['X', 'Y', 'Z'].map((axis) => [`GEOCENTRIC${axis}`, `geocentric${axis}`]),
)

/**
 * Converts a tree of WKT 2 (2019) to PROJJSON (schema 0.5).
 *
 * @throws {RasterError} `CRS` for a system of a kind that is not known.
 */
export function writeProjJson(root: WktNode): ProjJsonObject {
  return { $schema: SCHEMA, ...system(tidyWkt2(root)) }
}

function system(node: WktNode): ProjJsonObject {
  const name = textAt(node, 0) ?? 'unknown'
  const base = childNode(node, 'BASEGEOGCRS', 'BASEGEODCRS')
  switch (node.keyword) {
    case 'GEOGCRS':
    case 'GEODCRS': {
      const kind = node.keyword === 'GEOGCRS' ? 'Geographic' : 'Geodetic'
      if (base === undefined) return { type: `${kind}CRS`, name, ...frame(node), ...closing(node) }
      const conversion = childNode(node, 'DERIVINGCONVERSION')
      return {
        type: `Derived${kind}CRS`,
        name,
        base_crs: { type: 'GeographicCRS', ...baseSystem(base) },
        conversion: conversion && operation(conversion),
        ...closing(node),
      }
    }
    case 'PROJCRS': {
      const conversion = childNode(node, 'CONVERSION')
      if (base === undefined || conversion === undefined) break
      const angle = childNodes(conversion, 'PARAMETER').flatMap((parameter) =>
        childNodes(parameter, 'ANGLEUNIT'),
      )[0]
      return {
        type: 'ProjectedCRS',
        name,
        base_crs: baseSystem(base, angle),
        conversion: operation(conversion),
        ...closing(node),
      }
    }
    case 'VERTCRS':
      return { type: 'VerticalCRS', name, ...frame(node), ...closing(node) }
    case 'ENGCRS':
      return {
        type: 'EngineeringCRS',
        name,
        datum: { name: textAt(childNode(node, 'EDATUM'), 0) ?? '' },
        ...closing(node),
      }
    case 'COMPOUNDCRS':
      return {
        type: 'CompoundCRS',
        name,
        components: childNodes(node, ...SYSTEMS).map(system),
        ...usage(node),
        ...id(node),
      }
    case 'BOUNDCRS': {
      const [source, target] = ['SOURCECRS', 'TARGETCRS'].map((keyword) => {
        const holder = childNode(node, keyword)
        return holder === undefined ? undefined : childNode(holder, ...SYSTEMS)
      })
      const shift = childNode(node, 'ABRIDGEDTRANSFORMATION')
      if (source === undefined || target === undefined || shift === undefined) break
      return {
        type: 'BoundCRS',
        source_crs: system(source),
        target_crs: system(target),
        transformation: operation(shift),
        ...id(node),
      }
    }
    default:
  }
  throw new RasterError(
    'CRS',
    `${node.keyword} is not written as PROJJSON; supported are ${SYSTEMS.join(', ')} of WKT 2 (2019).`,
  )
}

/** The base of another system, to which PROJJSON adds the axes that WKT 2 omits. */
function baseSystem(node: WktNode, angle?: WktNode): ProjJsonObject {
  const given = angle === undefined ? 'degree' : unit(angle)
  const axis = (label: string, abbreviation: string, direction: string) => ({
    name: `Geodetic ${label}`,
    abbreviation,
    direction,
    unit: given,
  })
  return {
    name: textAt(node, 0) ?? 'unknown',
    ...frame(node),
    coordinate_system: {
      subtype: 'ellipsoidal',
      axis: [axis('latitude', 'Lat', 'north'), axis('longitude', 'Lon', 'east')],
    },
    ...id(node),
  }
}

function frame(node: WktNode): ProjJsonObject {
  const ensemble = childNode(node, 'ENSEMBLE')
  if (ensemble !== undefined) {
    return {
      datum_ensemble: {
        name: textAt(ensemble, 0) ?? 'unknown',
        members: childNodes(ensemble, 'MEMBER').map((member) => ({
          name: textAt(member, 0) ?? 'unknown',
          ...id(member),
        })),
        ...ellipsoid(ensemble),
        accuracy: accuracy(ensemble),
        ...id(ensemble),
      },
    }
  }
  const datum = childNode(node, 'DATUM', 'VDATUM')
  const epoch = numberAt(childNode(childNode(node, 'DYNAMIC') ?? node, 'FRAMEEPOCH'), 0)
  const kind = datum?.keyword === 'VDATUM' ? 'Vertical' : 'Geodetic'
  return {
    datum: {
      type: `${epoch === undefined ? '' : 'Dynamic'}${kind}ReferenceFrame`,
      name: textAt(datum, 0) ?? 'unknown',
      ...(epoch === undefined ? {} : { frame_reference_epoch: epoch }),
      ...(datum === undefined ? {} : ellipsoid(datum)),
      ...meridian(node),
      ...(datum === undefined ? {} : id(datum)),
    },
  }
}

/** The accuracy as text: `2.0` of WKT 2 is a number once it is parsed. */
function accuracy(ensemble: WktNode): string {
  const text = textAt(childNode(ensemble, 'ENSEMBLEACCURACY'), 0) ?? '0'
  return /^\d+$/.test(text) ? `${text}.0` : text
}

function ellipsoid(node: WktNode): ProjJsonObject {
  const given = childNode(node, 'ELLIPSOID')
  if (given === undefined) return {}
  const name = textAt(given, 0) ?? 'unknown'
  const size = measure(numberAt(given, 1) ?? 0, childNode(given, 'LENGTHUNIT'), 'metre')
  const inverse = numberAt(given, 2) ?? 0
  return {
    ellipsoid:
      inverse === 0
        ? { name, radius: size, ...id(given) }
        : { name, semi_major_axis: size, inverse_flattening: inverse, ...id(given) },
  }
}

function meridian(node: WktNode): ProjJsonObject {
  const given = childNode(node, 'PRIMEM')
  const longitude = numberAt(given, 1) ?? 0
  const name = textAt(given, 0) ?? 'Greenwich'
  if (given === undefined || (name === 'Greenwich' && longitude === 0)) return {}
  return {
    prime_meridian: {
      name,
      longitude: measure(longitude, childNode(given, 'ANGLEUNIT'), 'degree'),
      ...id(given),
    },
  }
}

function closing(node: WktNode): ProjJsonObject {
  const cs = childNode(node, 'CS')
  const subtype = (textAt(cs, 0) ?? '').toLowerCase()
  const own = childNode(node, ...UNITS)
  return {
    coordinate_system: {
      subtype: subtype === 'cartesian' ? 'Cartesian' : subtype,
      axis: childNodes(node, 'AXIS').map((axis) => axisObject(axis, own)),
    },
    ...usage(node),
    ...id(node),
  }
}

function axisObject(node: WktNode, own: WktNode | undefined): ProjJsonObject {
  const label = textAt(node, 0) ?? ''
  const word = (textAt(node, 1) ?? '').toUpperCase()
  const direction = DIRECTIONS.get(word) ?? word.toLowerCase()
  const [, plain = label, abbreviation = ''] = /^(.*?) ?\(([^()]*)\)$/.exec(label) ?? []
  const meridianNode = childNode(node, 'MERIDIAN')
  const given = childNode(node, ...UNITS) ?? own
  const longitude = measure(
    numberAt(meridianNode, 0) ?? 0,
    meridianNode && childNode(meridianNode, 'ANGLEUNIT'),
    'degree',
  )
  return {
    ...axisName(plain, abbreviation, direction),
    direction,
    ...(meridianNode === undefined ? {} : { meridian: { longitude } }),
    unit: given === undefined ? 'metre' : unit(given),
  }
}

/** PROJ's full names of WKT 2's abbreviations: `(E)`, `(X)`, `longitude`. */
function axisName(plain: string, abbreviation: string, direction: string): ProjJsonObject {
  if (plain === '') {
    const name = direction.startsWith('geocentric')
      ? `Geocentric ${abbreviation}`
      : (new Map([
          ['E', 'Easting'],
          ['N', 'Northing'],
        ]).get(abbreviation) ?? abbreviation)
    return { name, abbreviation }
  }
  const name = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
  if (abbreviation !== '') return { name, abbreviation }
  return {
    name,
    abbreviation:
      new Map([
        ['longitude', 'lon'],
        ['latitude', 'lat'],
      ]).get(plain) ?? '',
  }
}

function usage(node: WktNode): ProjJsonObject {
  const usages = childNodes(node, 'USAGE').map((given) => {
    const scope = textAt(childNode(given, 'SCOPE'), 0)
    const area = textAt(childNode(given, 'AREA'), 0)
    const box = childNode(given, 'BBOX')
    const [south, west, north, east] = [0, 1, 2, 3].map((index) => numberAt(box, index))
    return {
      ...(scope === undefined ? {} : { scope }),
      ...(area === undefined ? {} : { area }),
      ...(box === undefined
        ? {}
        : {
            bbox: {
              south_latitude: south,
              west_longitude: west,
              north_latitude: north,
              east_longitude: east,
            },
          }),
    }
  })
  return usages.length > 1 ? { usages } : (usages[0] ?? {})
}
