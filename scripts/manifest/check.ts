import { JSDOM } from "jsdom";
import { longest, order, resourceOf } from "./elements";

/** Width and height in pixels of an icon by its file name; undefined where there is no such icon. */
export type IconSize = (file: string) => { readonly width: number; readonly height: number } | undefined;

/** What the ribbon's code answers to. */
const actions = ["connect", "recalculate", "freezeValues"];

/**
 * What is wrong with an add-in manifest, by published facts of Microsoft's schema. Microsoft's own validation is a
 * service on the internet; it is not asked, so an empty list is no promise that it agrees.
 *
 * @returns a sentence per problem
 * @throws when the text is no well-formed XML
 */
export function checkManifest(xml: string, iconSize: IconSize): string[] {
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  const elements = [...document.querySelectorAll("*")];
  return [
    ...checkIdentity(document),
    ...elements.flatMap(checkOrder),
    ...checkIds(elements),
    ...checkResources(document, elements),
    ...checkTexts(elements),
    ...checkAddresses(elements),
    ...checkIcons(document, iconSize),
    ...checkRuntime(document),
    ...checkRibbon(document),
  ];
}

const text = (document: Document, name: string) => document.querySelector(name)?.textContent.trim() ?? "";

function when(wrong: boolean, problem: string): string[] {
  return wrong ? [problem] : [];
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function checkIdentity(document: Document): string[] {
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  const kind = document.documentElement.getAttribute("xsi:type");
  return [
    ...when(kind !== "TaskPaneApp", "The add-in must be a TaskPaneApp"),
    ...when(!guid.test(text(document, "Id")), "Id must be a GUID"),
    ...when(!/^\d+(\.\d+){3}$/.test(text(document, "Version")), "Version must have four parts"),
    ...when(text(document, "DefaultLocale") !== "nl-NL", "DefaultLocale must be nl-NL"),
  ];
}

function checkOrder(parent: Element): string[] {
  const path = `${parent.parentElement?.parentElement?.localName ?? ""}/${parent.parentElement?.localName ?? ""}/${parent.localName}`;
  const expected = order[path] ?? order[parent.localName];
  if (expected === undefined) return [];
  const ranks = [...parent.children].map((child) => ({
    name: child.localName,
    rank: expected.indexOf(child.localName),
  }));
  return ranks.flatMap(({ name, rank }, index) => [
    ...when(rank < 0, `${parent.localName} may not hold ${name}`),
    ...when(rank >= 0 && rank < (ranks[index - 1]?.rank ?? 0), `${parent.localName}: ${name} stands too late`),
  ]);
}

function checkIds(elements: readonly Element[]): string[] {
  const ids = elements.flatMap((element) => element.getAttribute("id") ?? []);
  return [
    ...duplicates(ids).map((id) => `Id ${id} is used twice`),
    ...ids.filter((id) => id.length > longest.controlId).map((id) => `Id ${id} is too long`),
  ];
}

function checkResources(document: Document, elements: readonly Element[]): string[] {
  const ids = new Map<string, string>();
  for (const resource of document.querySelectorAll("Resources > * > *")) {
    ids.set(resource.getAttribute("id") ?? "", resource.parentElement?.localName ?? "");
  }
  const used = elements.flatMap((element) => {
    const id = element.getAttribute("resid");
    return id === null ? [] : [{ id, list: resourceOf[element.localName] ?? "a known list", by: element.localName }];
  });
  const references = new Set(used.map(({ id }) => id));
  return [
    ...used
      .filter(({ id, list }) => ids.get(id) !== list)
      .map(({ id, list, by }) => `${by}: resource ${id} must stand in ${list}`),
    ...[...ids.keys()].flatMap((id) => [
      ...when(id.length > longest.resourceId, `Resource id ${id} is longer than ${longest.resourceId} characters`),
      ...when(!references.has(id), `Resource ${id} is not used`),
    ]),
  ];
}

/** Every text a user reads: in Dutch by default, in English by override, within its length. */
function checkTexts(elements: readonly Element[]): string[] {
  const texts = elements.filter((element) => ["String", "DisplayName", "Description"].includes(element.localName));
  return texts
    .filter((element) => element.hasAttribute("DefaultValue"))
    .flatMap((element) => {
      const name = element.getAttribute("id") ?? element.localName;
      const list = element.parentElement?.localName === "LongStrings" ? "LongStrings" : "ShortStrings";
      const limit = element.localName === "Description" ? longest.LongStrings : longest[list];
      const english = [...element.children].find((child) => child.getAttribute("Locale") === "en-US");
      const values = [element.getAttribute("DefaultValue"), english?.getAttribute("Value")];
      return [
        ...when(english === undefined, `${name} has no text in en-US`),
        ...values.flatMap((value) => [
          ...when(value === "", `${name} is empty`),
          ...when((value?.length ?? 0) > limit, `${name} is longer than ${limit} characters`),
        ]),
      ];
    });
}

function checkAddresses(elements: readonly Element[]): string[] {
  const values = elements.flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")]);
  return values
    .filter((value): value is string => value?.includes("://") ?? false)
    .filter((value) => !value.startsWith("https://"))
    .map((value) => `${value} must be an https address`);
}

function checkIcons(document: Document, iconSize: IconSize): string[] {
  const addresses = new Map<string, string>();
  // By local name: a selector does not see through the prefix of bt:Image.
  const images = [...document.getElementsByTagNameNS("*", "Image")];
  for (const image of images.filter((element) => element.hasAttribute("id"))) {
    addresses.set(image.getAttribute("id") ?? "", image.getAttribute("DefaultValue") ?? "");
  }
  const asked = [
    { size: 32, address: document.querySelector("IconUrl")?.getAttribute("DefaultValue") },
    { size: 64, address: document.querySelector("HighResolutionIconUrl")?.getAttribute("DefaultValue") },
    ...images
      .filter((image) => image.hasAttribute("resid"))
      .map((image) => ({
        size: Number(image.getAttribute("size")),
        address: addresses.get(image.getAttribute("resid") ?? ""),
      })),
  ];
  const sets = [...document.querySelectorAll("Icon")].map((icon) =>
    [...icon.children].map((image) => Number(image.getAttribute("size"))),
  );
  return [
    ...sets.flatMap((sizes) =>
      [16, 32, 80].flatMap((size) => when(!sizes.includes(size), `An icon lacks the size ${size}`)),
    ),
    ...asked.flatMap(({ size, address }) => {
      const file = address?.split("/").at(-1) ?? "";
      const found = iconSize(file);
      if (found === undefined) return [`Icon ${file || "without an address"} does not exist`];
      return when(found.width !== size || found.height !== size, `Icon ${file} is not ${size} by ${size} pixels`);
    }),
  ];
}

/** Pane, functions and commands share one runtime only when all name the same page. */
function checkRuntime(document: Document): string[] {
  const places = [
    "Runtime",
    "Page > SourceLocation",
    "Script > SourceLocation",
    "FunctionFile",
    "Action > SourceLocation",
  ];
  const pages = places.map((place) => document.querySelector(place)?.getAttribute("resid"));
  return [
    ...when(new Set(pages).size !== 1, "Pane, functions and commands must share one page"),
    ...when(document.querySelector("Runtime")?.getAttribute("lifetime") !== "long", "The runtime must be long-lived"),
  ];
}

function checkRibbon(document: Document): string[] {
  const names = [...document.querySelectorAll("FunctionName")].map((element) => element.textContent.trim());
  return [
    ...when(document.querySelectorAll("CustomTab > Group").length > 6, "A tab holds at most six groups"),
    ...names.filter((name) => !actions.includes(name)).map((name) => `No code answers to the action ${name}`),
  ];
}
