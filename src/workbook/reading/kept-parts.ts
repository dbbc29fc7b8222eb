import type { KeptPart } from "../store/one-store";
import { NAMESPACE } from "../store/store";

/** Asks which parts of ours there are: by their namespace, for an id may become another. */
export function loadParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  return parts;
}

/** What was asked with `loadParts` are these. */
export function isSameParts({ items }: Excel.CustomXmlPartScopedCollection, ids: readonly string[]): boolean {
  return items.length === ids.length && items.every(({ id }) => ids.includes(id));
}

interface AskedText {
  readonly id: string;
  readonly text: OfficeExtension.ClientResult<string>;
}

export function loadTexts({ workbook }: Excel.RequestContext, ids: readonly string[]): readonly AskedText[] {
  return ids.map((id) => ({ id, text: workbook.customXmlParts.getItem(id).getXml() }));
}

/** What was asked with `loadTexts`. */
export function textsOf(asked: readonly AskedText[]): readonly KeptPart[] {
  return asked.map(({ id, text }) => ({ id, xml: text.value }));
}
