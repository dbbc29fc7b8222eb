/** What comes behind the last item of this kind; everything where there is none. */
export function afterLast<T>(items: readonly T[], isKind: (item: T) => boolean): readonly T[] {
  const last = items.map(isKind).lastIndexOf(true);
  return items.slice(last + 1);
}

/** What comes before the first item of this kind; everything where there is none. */
export function beforeFirst<T>(items: readonly T[], isKind: (item: T) => boolean): readonly T[] {
  const first = items.findIndex(isKind);
  return first === -1 ? items : items.slice(0, first);
}
