import fc from "fast-check";
import { call, useExcelErrors } from "../../scripts/functions/call";
import { DRIVERS } from "../../src/functions/drivers/definitions";
import { EXAMPLES } from "../../src/functions/examples";

beforeAll(useExcelErrors);

test("CONTROLE.TOTAAL agrees exactly when the sum is the total, whatever the noise in the cells", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), fc.integer(), (tenths, off) => {
      const cells = [tenths.map((each) => each / 10)];
      const total = tenths.reduce((sum, each) => sum + each, 0) / 10;
      expect(call("CONTROLE.TOTAAL", cells, total)).toBe("klopt");
      if (off !== 0) expect(call("CONTROLE.TOTAAL", cells, total + off)).toMatch(/^klopt niet: /);
      expect(call("CONTROLE.TOTAAL", cells, total + off, Math.abs(off))).toBe("klopt");
    }),
    { numRuns: 50 },
  );
});

describe("UITLEG", () => {
  test("names every argument of every driver with its number, and ends with the outcome", () => {
    for (const { id, args } of EXAMPLES) {
      if (!(id in DRIVERS) || args.some(Array.isArray)) continue;
      const { names } = DRIVERS[id as keyof typeof DRIVERS];
      const explained = String(call("UITLEG", id, ...args));
      for (const name of names) expect(explained).toContain(`${name} (`);
      expect(explained.startsWith(`${id} = `)).toBe(true);
    }
  });

  test("takes a name as it stands in a formula", () => {
    const plain = call("UITLEG", "WACHTTIJD", 390, 30);
    expect(plain).toBe("WACHTTIJD = wachtlijst (390) ÷ uitstroom (30) = 13 weken");
    expect(call("UITLEG", "=mgn.wachttijd", 390, 30)).toBe(plain);
  });

  test("puts a difference in brackets, as it is calculated", () => {
    expect(call("UITLEG", "VERSCHUIVING", 100, 0.1, 3000, 1000)).toBe(
      "VERSCHUIVING = −aantal (100) × aandeel (10%) × (prijs_van (€ 3.000) − prijs_naar (€ 1.000)) × index (1,0000) = −€ 20.000,00",
    );
  });
});
