/**
 * Works out once, for each object, what follows from it alone: from a plan, or from a sheet that was read, which never
 * change. What was worked out goes when the object goes.
 */
export function oncePer<K extends object, R>(make: (of: K) => R): (of: K) => R {
  const made = new WeakMap<K, { readonly answer: R }>();
  return (of) => {
    const known = made.get(of) ?? { answer: make(of) };
    made.set(of, known);
    return known.answer;
  };
}

/** The same for words and numbers, of which there must be few. */
export function onceEach<K extends string | number, R>(make: (of: K) => R): (of: K) => R {
  const made = new Map<K, { readonly answer: R }>();
  return (of) => {
    const known = made.get(of) ?? { answer: make(of) };
    made.set(of, known);
    return known.answer;
  };
}
