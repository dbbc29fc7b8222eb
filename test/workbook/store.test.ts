import { EMPTY_STORE, NAMESPACE, SCHEMA } from "../../src/workbook/store";
import type { Store } from "../../src/workbook/store";
import { storeFromXml, storeToXml } from "../../src/workbook/store-xml";

const store: Store = {
  ...EMPTY_STORE,
  plan: "twente",
  links: [
    {
      input: "inflation",
      sheet: `R&D "2" <b> 'x' ]]> \u0001\uFFFE é`,
      address: "B8",
      scale: "0.01",
      certainty: 0.98,
      why: "Hetzelfde label.",
    },
  ],
  tables: [
    {
      table: "municipalities",
      sheet: "Gemeenten",
      address: "A6:B19",
      columns: { name: "A6:A19" },
      totals: {},
      certainty: 1,
      why: "",
    },
  ],
};

test("comes back from XML as it went, whatever a sheet is called", () => {
  expect(storeFromXml(storeToXml(store))).toEqual(store);
});

test("is one element in our namespace, without characters that XML forbids", () => {
  const xml = storeToXml(store);
  expect(xml.startsWith(`<mgn xmlns="${NAMESPACE}" schema="${SCHEMA}">`)).toBe(true);
  expect(xml).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/);
});

test("is read as other programs write it: a declaration, CDATA, other entities", () => {
  const json = '{"plan":"a & b"}';
  expect(storeFromXml(`<?xml version="1.0"?>\n<mgn xmlns="${NAMESPACE}"><![CDATA[${json}]]></mgn>`).plan).toBe("a & b");
  expect(storeFromXml(`<n:mgn xmlns:n="${NAMESPACE}">{&#34;plan&#x22;:&quot;a &amp; b&quot;}</n:mgn>`).plan).toBe(
    "a & b",
  );
});

test("what a newer version added survives being written by this one", () => {
  const newer = `<mgn xmlns="${NAMESPACE}" schema="7">{"plan":"twente","links":[],"scenarios":[{"name":"hoog"}]}</mgn>`;
  const again = storeToXml({ ...storeFromXml(newer), links: store.links });
  expect(again).toContain('schema="7"');
  expect(storeFromXml(again)).toMatchObject({ links: store.links, other: { scenarios: [{ name: "hoog" }] } });
});

test.each([
  ["no XML", "nonsense"],
  ["another element", `<other xmlns="${NAMESPACE}">{}</other>`],
  ["broken JSON", `<mgn xmlns="${NAMESPACE}">{"links":</mgn>`],
  ["a list", `<mgn xmlns="${NAMESPACE}">[1]</mgn>`],
])("%s is an empty store", (_, xml) => expect(storeFromXml(xml)).toEqual(EMPTY_STORE));

test("links that cannot be are left out, the others stay", () => {
  const bad = [{ input: "x", sheet: "A", address: "=1+1", scale: "1", certainty: 1, why: "" }, 3, ...store.links];
  const xml = `<mgn xmlns="${NAMESPACE}">${JSON.stringify({ links: bad }).replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("&l", "&l")}</mgn>`;
  expect(storeFromXml(xml).links.map(({ input }) => input)).toEqual(["inflation"]);
});
