/** Leaves the words of errors as they are: a test of behaviour looks at codes and fields. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'messages',
    value: {
      /** Gives the reason why a part of the code is not changed. */
      shouldIgnore({ parent, key, listKey }) {
        if (parent?.type !== 'NewExpression' || listKey !== 'arguments') return undefined
        const place = { RasterError: 1, TypeError: 0, RangeError: 0 }[parent.callee.name]
        return key === place ? 'the words of an error' : undefined
      },
    },
  },
]
