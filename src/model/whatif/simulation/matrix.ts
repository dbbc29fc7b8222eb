/** Rows of numbers. Small and dense: correlations of a handful of inputs. */
export type Matrix = readonly (readonly number[])[];

/** The lower triangle L with L·Lᵀ = matrix; null when there is none. */
export function cholesky(matrix: Matrix): Matrix | null {
  const lower: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const line: number[] = [];
    lower.push(line);
    for (let column = 0; column <= row; column += 1) {
      const above = lower[column] ?? [];
      let rest = values[column] ?? 0;
      for (let k = 0; k < column; k += 1) rest -= (line[k] ?? 0) * (above[k] ?? 0);
      if (row > column) line.push(rest / (above[column] ?? NaN));
      else if (rest > 1e-12) line.push(Math.sqrt(rest));
      else return null;
    }
  }
  return lower;
}

/** The inverse of a lower triangle, itself a lower triangle. */
export function inverseOfLower(lower: Matrix): Matrix {
  const inverse: number[][] = [];
  for (const [row, values] of lower.entries()) {
    const diagonal = values[row] ?? NaN;
    const line = Array.from({ length: row }, (_, column) => {
      let total = 0;
      for (let k = column; k < row; k += 1) total += (values[k] ?? 0) * (inverse[k]?.[column] ?? 0);
      return -total / diagonal;
    });
    inverse.push([...line, 1 / diagonal]);
  }
  return inverse;
}

/** What is not given in a row is 0. */
export function times(left: Matrix, right: Matrix): Matrix {
  const width = Math.max(0, ...right.map((row) => row.length));
  return left.map((row) =>
    Array.from({ length: width }, (_, column) =>
      row.reduce((total, value, k) => total + value * (right[k]?.[column] ?? 0), 0),
    ),
  );
}

/** Pearson's correlation of each column with each. */
export function correlations(columns: readonly Float64Array[]): Matrix {
  const centred = columns.map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    return column.map((value) => value - mean);
  });
  const product = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const norms = centred.map((column) => Math.sqrt(product(column, column)));
  return centred.map((a, row) =>
    centred.map((b, column) => (row === column ? 1 : product(a, b) / ((norms[row] ?? 0) * (norms[column] ?? 0)))),
  );
}
