import { municipalityKey, municipalityName } from "../../src/workbook/figures/municipality-name";

// A published case: a name with a form feed behind it was told to be missing. What Unicode calls Cc and Cf is not seen.
test.each(["Almelo\f", "Alm\u00ADelo", "\u200EAlmelo\u200F", "Almelo\u0007", " Almelo \r\n"])(
  "%j is Almelo",
  (name) => {
    expect(municipalityKey(name)).toBe(municipalityKey("Almelo"));
    expect(municipalityName(name)).toBe("Almelo");
  },
);

test("white space parts words, whatever it is", () => {
  expect(municipalityName("Hof van\u00A0\fTwente")).toBe("Hof van Twente");
});
