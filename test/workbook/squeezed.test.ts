import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { squeezed, unsqueezed } from "../../src/workbook/store/squeezed";

// The second witness is Node's own zlib: another program that reads and writes what is deflated.

test("any text comes back as it was, and zlib reads it too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20_000 }), (text) => {
      const small = squeezed(text);
      expect(unsqueezed(small, 1_000_000)).toBe(text);
      expect(inflateRawSync(Buffer.from(small, "base64")).toString("utf8")).toBe(text);
      expect(unsqueezed(deflateRawSync(text).toString("base64"), 1_000_000)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("what was cut off, or is no such text, is nothing", () => {
  const text = JSON.stringify(Array.from({ length: 3000 }, (_, index) => `=SOM(A${index * 7919};B${index})`));
  const small = squeezed(text);
  for (let length = 0; length < small.length - 4; length += 97) {
    expect(unsqueezed(small.slice(0, length), 1_000_000)).toBeNull();
  }
  for (const other of ["", "nonsense", "é", "AAAA", "////"]) expect(unsqueezed(other, 1_000_000)).toBeNull();
});

test("what stands for more than is asked for is nothing, before all of it was made", () => {
  const bomb = deflateRawSync(Buffer.alloc(1_000_000_000, 97)).toString("base64");
  expect(bomb.length).toBeLessThan(2_000_000);
  expect(unsqueezed(bomb, 1_000_000)).toBeNull();
});
