import type { Visibility } from "../engine/engine";
import { markedCharacters } from "./cell-xml";
import { namesXml, type ChangedNames } from "./defined-names";
import type { ListedSheet } from "./workbook-part";
import { placeFor, startTagOf, TextEdits, withAttributes, withContent } from "./xml-edit";
import { child, parseXml, prefixOf, type XmlElement } from "./xml-tree";

const OFFICE_RELATIONS = /\/officeDocument\/(?:2006\/)?relationships$/;

/** What stands in a workbook's part, in the order that the format prescribes; ECMA-376 18.2.27. */
const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");

const STATE: Record<Visibility, string | null> = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" };

/** A sheet of the workbook as it is now. */
export interface CurrentSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** The relation that a new sheet's part has; null for one that the file had. */
  readonly relation: string | null;
}

export interface WorkbookChanges {
  readonly before: readonly ListedSheet[];
  /** In order, chart sheets included. */
  readonly now: readonly CurrentSheet[];
  /** Id of the sheet in front. */
  readonly front: string;
  readonly names: ChangedNames;
}

/** The workbook's part with its list of sheets, its names and the sheet in front as they are now; the rest as it was. */
export function patchWorkbook(text: string, changes: WorkbookChanges): string {
  const root = parseXml(text);
  const edits = new TextEdits(text);
  patchSheets(text, root, edits, changes);
  patchNames(text, root, edits, changes.names);
  patchView(text, root, edits, changes);
  return edits.applied();
}

/** Where sheets that have no cells stand among those that have: after the sheet that they stood after. */
export function withoutCells<S extends { readonly id: string }>(
  before: readonly ListedSheet[],
  now: readonly S[],
  make: (sheet: ListedSheet) => S,
): readonly S[] {
  const order = [...now];
  before.forEach((sheet, index) => {
    if (sheet.part !== null) return;
    const earlier = before.slice(0, index).reverse();
    const previous = earlier.find(({ id }) => order.some((one) => one.id === id));
    order.splice(previous ? order.findIndex(({ id }) => id === previous.id) + 1 : 0, 0, make(sheet));
  });
  return order;
}

function patchSheets(text: string, root: XmlElement, edits: TextEdits, { before, now }: WorkbookChanges): void {
  const list = child(root, "sheets");
  if (!list) throw new Error("The workbook has no list of sheets");
  const highest = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes.sheetId)));
  let added = 0;
  const elements = now.map(({ id, name, visibility, relation }) => {
    const index = before.findIndex((sheet) => sheet.id === id);
    const [was, element] = [before[index], list.children[index]];
    if (was && element) {
      const shown = was.visibility === visibility ? {} : { state: STATE[visibility] };
      const called = was.name === name ? {} : { name: markedCharacters(name) };
      return (
        withAttributes(startTagOf(text, element), { ...called, ...shown }) + text.slice(element.inner, element.end)
      );
    }
    added += 1;
    const attributes = {
      name: markedCharacters(name),
      sheetId: String(highest + added),
      ...(STATE[visibility] && { state: STATE[visibility] }),
    };
    return withAttributes(`<${prefixOf(list.name)}sheet/>`, {
      ...attributes,
      ...relationAttribute(root, relation ?? ""),
    });
  });
  const old = list.children.map(({ start, end }) => text.slice(start, end));
  if (elements.join("") !== old.join("")) edits.replace(list, withContent(text, list, elements.join("")));
}

/** The attribute that names a relation; its prefix is the file's own. */
function relationAttribute({ attributes }: XmlElement, relation: string): Readonly<Record<string, string>> {
  const bound = Object.entries(attributes).find(
    ([name, namespace]) => name.startsWith("xmlns:") && OFFICE_RELATIONS.test(namespace),
  );
  if (bound) return { [`${bound[0].slice("xmlns:".length)}:id`]: relation };
  return {
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": relation,
  };
}

function patchNames(text: string, root: XmlElement, edits: TextEdits, names: ChangedNames): void {
  const list = child(root, "definedNames");
  const prefix = prefixOf(root.name);
  const elements = namesXml(text, list?.children ?? [], prefix, names);
  if (!list) {
    const made = `<${prefix}definedNames>${elements.join("")}</${prefix}definedNames>`;
    if (elements.length > 0) edits.insert(placeFor(root, "definedNames", WORKBOOK_ORDER), made);
    return;
  }
  const old = list.children.map(({ start, end }) => text.slice(start, end));
  if (elements.length === 0) edits.replace(list, "");
  else if (elements.join("") !== old.join("")) edits.replace(list, withContent(text, list, elements.join("")));
}

function patchView(text: string, root: XmlElement, edits: TextEdits, { before, now, front }: WorkbookChanges): void {
  const index = now.findIndex(({ id }) => id === front);
  const views = child(root, "bookViews");
  const view = views && child(views, "workbookView");
  const prefix = prefixOf(root.name);
  if (!view) {
    if (index <= 0) return;
    const made = `<${prefix}workbookView activeTab="${index}"/>`;
    if (views) edits.replace(views, withContent(text, views, made));
    else edits.insert(placeFor(root, "bookViews", WORKBOOK_ORDER), `<${prefix}bookViews>${made}</${prefix}bookViews>`);
    return;
  }
  const { activeTab = "0", firstSheet } = view.attributes;
  const isMoved = before.map(({ id }) => id).join() !== now.map(({ id }) => id).join();
  const changes = {
    ...(Number(activeTab) === index || index < 0 ? {} : { activeTab: String(index) }),
    // The first tab that is shown may be another, or none.
    ...(isMoved && firstSheet !== undefined ? { firstSheet: null } : {}),
  };
  edits.replace({ start: view.start, end: view.inner }, withAttributes(startTagOf(text, view), changes));
}
