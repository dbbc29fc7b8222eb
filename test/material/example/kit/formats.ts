/** Number formats in invariant form: a Dutch Excel shows 1.234, 2,80% and 31-12-2027. */
export const FORMATS = {
  whole: "#,##0",
  tenths: "#,##0.0",
  decimals: "#,##0.00",
  year: "0",
  factor: "0.0000",
  percent: "0%",
  percentFine: "0.00%",
  euro: '"€ "#,##0;"€ "-#,##0',
  date: "d-m-yyyy",
  // A nought as tables print it.
  dashed: '#,##0;-#,##0;"–"',
} as const;

export type Format = keyof typeof FORMATS;
