import { readTyped, showTyped, toDutch, toInvariant } from "../../../src/workbench/engine/typing";

test.each([
  ["1.234,56", { kind: "number", value: 1234.56, pattern: "#,##0.00" }],
  ["-1.000", { kind: "number", value: -1000, pattern: "#,##0" }],
  ["−12,5", { kind: "number", value: -12.5 }],
  ["12046", { kind: "number", value: 12046 }],
  [",5", { kind: "number", value: 0.5 }],
  ["€ 3.000", { kind: "number", value: 3000, pattern: '"€" #,##0' }],
  ["2,8%", { kind: "number", value: 0.028, pattern: "0.00%" }],
  ["280%", { kind: "number", value: 2.8, pattern: "0%" }],
  ["31-12-2027", { kind: "number", value: 46752, pattern: "d-m-yyyy" }],
  ["31-2-2027", { kind: "text", text: "31-2-2027" }],
  ["1.5", { kind: "text", text: "1.5" }],
  ["1.23,4", { kind: "text", text: "1.23,4" }],
  ["%", { kind: "text", text: "%" }],
  ["'0363", { kind: "text", text: "0363" }],
  ["Onwaar", { kind: "boolean", value: false }],
  ["WAAR", { kind: "boolean", value: true }],
  ["  ", { kind: "empty" }],
  [" Enschede", { kind: "text", text: " Enschede" }],
  ["=A1*2,5", { kind: "formula", formula: "=A1*2.5" }],
])("%j is read as a Dutch Excel does", (entry, typed) => {
  expect(readTyped(entry)).toEqual(typed);
});

test.each([
  ["=MGN.INDEX(2027;2025;2,8%)", "=MGN.INDEX(2027,2025,2.8%)"],
  ["=IF(A1>0,5;'Input; VG, x'!B1;\"a;b,c\")", "=IF(A1>0.5,'Input; VG, x'!B1,\"a;b,c\")"],
  ["=SUM({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["=IF(WAAR;$B$2;ONWAAR)", "=IF(TRUE,$B$2,FALSE)"],
])("%s is %s", (dutch, invariant) => {
  expect(toInvariant(dutch)).toBe(invariant);
  expect(toDutch(invariant)).toBe(dutch);
});

test.each(["=SUM(A1,B1)", "=ROUND(A1*0.028,2)", "=A1+B2"])("%s, invariant already, stays", (formula) => {
  expect(toInvariant(formula)).toBe(formula);
});

test.each([
  [0.028, "0.00%", "2,8%"],
  [0.57, "0%", "57%"],
  [1234.5, "#,##0", "1234,5"],
  [46752, "d-m-yyyy", "31-12-2027"],
  [5, '0 "dagen"', "5"],
  [true, "General", "WAAR"],
  ["tekst", "General", "tekst"],
])("%j in the format %s is edited as %s", (value, pattern, shown) => {
  expect(showTyped(value, pattern)).toBe(shown);
});
