/**
 * A function of an object, worked out once for each and remembered for as long as the object is there: a sketch is compared with many others, and what it is compared by is the
 * same each time. The value must follow from the object alone, and never be undefined.
 */
export function remembered<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = make(of);
    known.set(of, value);
    return value;
  };
}
