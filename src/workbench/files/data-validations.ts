import type { Rect, SheetValidation, ValidationOperator, ValidationRule } from "../engine/engine";
import { parseRect, toAddress } from "../engine/addresses";
import { markedCharacters } from "./cell-xml";
import { unescapeCharacters } from "./shared-strings";
import { topElement, type SheetFrame } from "./sheet-xml";
import { isTrue } from "./styles";
import { serialFromFile, serialToFile } from "./values";
import { escapeXml } from "./xml";
import { startTagOf, withAttributes } from "./xml-edit";
import { child, type XmlElement } from "./xml-tree";

/** As the file calls them; ECMA-376 18.18.21. */
const TYPES: Readonly<Record<string, ValidationRule["type"]>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
};

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** What may be typed in the cells of a sheet. What is not understood is there all the same, and stays as it is. */
export function validationsIn(frame: SheetFrame, date1904: boolean): readonly SheetValidation[] {
  const listed = listedIn(topElement(frame, "dataValidations")).map((element, index): SheetValidation => {
    return { areas: areasOf(element.attributes.sqref), rule: ruleOf(element, date1904), listed: index };
  });
  const elsewhere = frame.elements.filter(({ local }) => local === "extLst").flatMap(extended);
  return [...listed, ...elsewhere];
}

/** Lists of another sheet, as Excel 2010 and later write them. */
function extended(element: XmlElement): readonly SheetValidation[] {
  if (element.local !== "dataValidation") return element.children.flatMap(extended);
  return [{ areas: areasOf(child(element, "sqref")?.text), rule: null, isFixed: true }];
}

/** The element of a sheet's validations with others in it: those that did not change keep their text. "" for none. */
export function validationsXml(
  text: string,
  { prefix, ...frame }: SheetFrame,
  validations: readonly SheetValidation[],
  date1904: boolean,
): { readonly content: string; readonly count: number } {
  const old = listedIn(topElement({ prefix, ...frame }, "dataValidations"));
  const pieces = validations.flatMap(({ areas, rule, listed, isFixed }) => {
    const element = listed === undefined ? undefined : old[listed];
    if (element !== undefined) return [kept(text, element, areas)];
    return rule === null || isFixed ? [] : [validationXml(rule, areas, prefix, date1904)];
  });
  return { content: pieces.join(""), count: pieces.length };
}

function listedIn(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter(({ local }) => local === "dataValidation");
}

function kept(text: string, element: XmlElement, areas: readonly Rect[]): string {
  const isSame = JSON.stringify(areasOf(element.attributes.sqref)) === JSON.stringify(areas);
  const tag = startTagOf(text, element);
  return (isSame ? tag : withAttributes(tag, { sqref: sqref(areas) })) + text.slice(element.inner, element.end);
}

function validationXml(
  { type, operator, formulas, ignoreBlanks, alert, prompt }: ValidationRule,
  areas: readonly Rect[],
  prefix: string,
  date1904: boolean,
): string {
  const attributes = {
    type: wordOf(TYPES, type),
    errorStyle: wordOf(STYLES, alert.style),
    operator: operator === null ? "between" : wordOf(OPERATORS, operator),
    allowBlank: ignoreBlanks ? "1" : "0",
    showInputMessage: prompt.shows ? "1" : "0",
    showErrorMessage: alert.shows ? "1" : "0",
    errorTitle: alert.title,
    error: alert.message,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
  const written = Object.entries(attributes).filter(([name, value]) => value !== "" && value !== DEFAULTS[name]);
  const tag = written.map(([name, value]) => ` ${name}="${attributeText(value)}"`).join("");
  const limits = formulas.map((formula, index) => {
    if (formula === "") return "";
    const name = `${prefix}formula${index + 1}`;
    return `<${name}>${escapeXml(inFile(formula, type, date1904))}</${name}>`;
  });
  const name = `${prefix}dataValidation`;
  return `<${name}${tag} sqref="${sqref(areas)}">${limits.join("")}</${name}>`;
}

/** What a file leaves out. */
const DEFAULTS: Readonly<Record<string, string>> = {
  type: "none",
  errorStyle: "stop",
  operator: "between",
  allowBlank: "0",
  showInputMessage: "0",
  showErrorMessage: "0",
};

function ruleOf(element: XmlElement, date1904: boolean): ValidationRule | null {
  const { type = "none", operator = "between", errorStyle = "stop", ...attributes } = element.attributes;
  const [kind, comparison] = [TYPES[type], OPERATORS[operator]];
  const style = Object.entries(STYLES).find(([word]) => word === errorStyle)?.[1];
  if (kind === undefined || comparison === undefined || style === undefined) return null;
  const formula = (name: string) => {
    const limit = unescapeCharacters(child(element, name)?.text ?? "");
    const day = kind === "Date" && isNumber(limit);
    return day ? String(serialFromFile(Number(limit), DAY, date1904)) : limit;
  };
  const said = (name: string) => unescapeCharacters(attributes[name] ?? "");
  return {
    type: kind,
    operator: kind === "None" ? null : comparison,
    formulas: [formula("formula1"), formula("formula2")],
    ignoreBlanks: isTrue(attributes["allowBlank"]),
    alert: { shows: isTrue(attributes["showErrorMessage"]), style, title: said("errorTitle"), message: said("error") },
    prompt: { shows: isTrue(attributes["showInputMessage"]), title: said("promptTitle"), message: said("prompt") },
  };
}

/** A number format that says that a number is a day. */
const DAY = "d-m-yyyy";

function inFile(formula: string, type: ValidationRule["type"], date1904: boolean): string {
  const day = type === "Date" && isNumber(formula);
  return day ? String(serialToFile(Number(formula), DAY, date1904)) : formula;
}

function isNumber(formula: string): boolean {
  return formula !== "" && Number.isFinite(Number(formula));
}

/** None where a place is none that is known here: then nothing here touches it. */
function areasOf(places = ""): readonly Rect[] {
  const texts = places.split(/\s+/).filter((place) => place !== "");
  if (!texts.every((place) => /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(place))) return [];
  return texts.map(parseRect);
}

function sqref(areas: readonly Rect[]): string {
  return areas.map(toAddress).join(" ");
}

function wordOf<T>(words: Readonly<Record<string, T>>, meant: T): string {
  return Object.entries(words).find(([, value]) => value === meant)?.[0] ?? "";
}

/** Line ends and tabs would be read as spaces. */
function attributeText(value: string): string {
  return escapeXml(markedCharacters(value)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
