/**
 * Gives an object properties that are computed when they are first read, and then kept. A property may read the others;
 * one that needs itself is a fault of ours, and throws a RangeError.
 */
export function lazily<Base extends object, Facets extends object>(
  base: Base,
  facets: { readonly [Name in keyof Facets]: (whole: Base & Facets) => Facets[Name] },
): Base & Facets {
  const whole = base as Base & Facets
  for (const name of Object.keys(facets) as (keyof Facets)[]) {
    Object.defineProperty(whole, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = facets[name](whole)
        Object.defineProperty(whole, name, { value, enumerable: true })
        return value
      },
    })
  }
  return whole
}
