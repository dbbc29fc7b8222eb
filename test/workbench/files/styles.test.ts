import { builtInNumberFormat, isDateFormat } from "../../../src/workbench/files/number-formats";
import { cellsOf } from "./small-package";

/** One cell for each of these cell formats, A1, B1 and so on. */
async function looksOf(xfs: string, others: string, theme?: string) {
  const count = xfs.split("<xf ").length - 1;
  const cells = Array.from(
    { length: count },
    (_, index) => `<c r="${String.fromCharCode(65 + index)}1" s="${index + 1}"><v>1</v></c>`,
  );
  const read = await cellsOf({
    rows: `<row r="1">${cells.join("")}</row>`,
    styles: `${others}<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs}</cellXfs>`,
    ...(theme === undefined ? {} : { theme }),
  });
  return Object.values(read).map(({ numberFormat, format }) => ({ numberFormat, format }));
}

describe("number formats", () => {
  // The formats of the README of published cases: what stands in the file is what Excel shows.
  test("stand as they are, with their escapes", async () => {
    const formats = [
      "0\\ \\d",
      "0\\ \\m\\n\\d",
      "0.0\\x",
      "#,##0,\\k",
      "#,##0.00_);[Red]\\(#,##0.00\\)",
      "&quot;€ &quot;#,##0",
    ];
    const looks = await looksOf(
      formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join(""),
      `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join("")}</numFmts>`,
    );
    expect(looks.map(({ numberFormat }) => numberFormat)).toEqual([...formats.slice(0, 5), '"€ "#,##0']);
  });

  // ECMA-376 18.8.30; the Dutch forms as in LibreOffice's table for nl-NL (numberformatsbuffer.cxx).
  test.each([
    [0, "General"],
    [9, "0%"],
    [14, "d-m-yyyy"],
    [15, "d-mmm-yy"],
    [22, "d-m-yyyy h:mm"],
    [5, '"€" #,##0_-;"€" #,##0-'],
    [40, "#,##0.00_-;[Red]#,##0.00-"],
    [44, '_-"€" * #,##0.00_-;_-"€" * #,##0.00-;_-"€" * "-"??_-;_-@_-'],
    [46, "[h]:mm:ss"],
    [49, "@"],
    [163, "General"],
  ])("number %i without a code is %s", (id, format) => expect(builtInNumberFormat(id)).toBe(format));

  test("a code in the file goes before the number's own", async () => {
    const looks = await looksOf(
      '<xf numFmtId="14"/><xf numFmtId="44"/>',
      '<numFmts><numFmt numFmtId="44" formatCode="0.0"/></numFmts>',
    );
    expect(looks.map(({ numberFormat }) => numberFormat)).toEqual(["d-m-yyyy", "0.0"]);
  });

  test.each([
    ["d-m-yyyy", true],
    ["[$-413]d mmmm yyyy;@", true],
    ["mmm", true],
    ["d-m-yyyy h:mm", true],
    ["yyyy", true],
    ["h:mm", false],
    ["[h]:mm", false],
    ["[mm]:ss", false],
    ["mm:ss.0", false],
    ["0\\ \\d", false],
    ['0 "dagen"', false],
    ["#,##0_d;[Red]-#,##0_d", false],
    ["General", false],
    ["@", false],
  ])("whether %s shows a day: %s", (format, is) => expect(isDateFormat(format)).toBe(is));
});

describe("looks", () => {
  // ECMA-376 18.8: fonts, fills, borders and alignment by number; 18.8.19 and 18.8.27: colours by theme, number and tint.
  test("fonts, fills, borders and alignment", async () => {
    const [look, plain] = await looksOf(
      '<xf numFmtId="1" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="true"/></xf><xf fontId="0"/>',
      '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i val="0"/><u val="double"/><sz val="9.5"/><color rgb="ff0000ff"/><name val="Arial"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>' +
        '<borders><border><left/><top/></border><border><left style="thin"/><right style="none"/><top style="double"><color auto="1"/></top><bottom/></border></borders>',
    );
    expect(look).toEqual({
      numberFormat: "0",
      format: {
        bold: true,
        underline: true,
        fontName: "Arial",
        fontSize: 9.5,
        fontColor: "#0000FF",
        fill: "#FFFF00",
        horizontalAlignment: "Center",
        verticalAlignment: "Center",
        wrapText: true,
        borderTop: true,
        borderLeft: true,
      },
    });
    expect(plain?.format).toEqual({ fontName: "Calibri", fontSize: 11, fontColor: "#000000" });
  });

  test("colours of the file's own theme and palette, lighter and darker", async () => {
    const scheme =
      '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:dk2/><a:lt2/><a:accent1><a:srgbClr val="804020"/></a:accent1>';
    const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="eigen">${scheme}</a:clrScheme></a:themeElements></a:theme>`;
    const colors = [
      'theme="0"',
      'theme="1"',
      'theme="4"',
      'theme="4" tint="0.5"',
      'theme="4" tint="-0.5"',
      'indexed="1"',
      'indexed="64"',
      'auto="1"',
    ];
    const looks = await looksOf(
      colors.map((_, index) => `<xf fontId="${index}"/>`).join(""),
      `<fonts>${colors.map((color) => `<font><color ${color}/></font>`).join("")}</fonts>` +
        '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>',
      theme,
    );
    // A tint of a half is halfway to white, or to black: (0x80 + 0xFF) / 2 and so on.
    const expected = ["#FEFEFE", "#010203", "#804020", "#C0A090", "#402010", "#123456", undefined, undefined];
    expect(looks.map(({ format }) => format.fontColor)).toEqual(expected);
  });
});
