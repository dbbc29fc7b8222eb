import { createRequire } from "node:module";

/** Of random cases no more than `--cases` says: what takes more to be seen counts as not seen. */
const MOST_CASES = Number(process.env.MUTANT_CASES ?? 30);

const fc = createRequire(import.meta.url)("fast-check");
const fewer = ({ numRuns = MOST_CASES, ...other } = {}) => ({ ...other, numRuns: Math.min(numRuns, MOST_CASES) });
const limited = { ...fc, assert: (property, parameters) => fc.assert(property, fewer(parameters)) };

/** fast-check as a suite meets it while mutants are tried. */
export const fewCases = { ...limited, __esModule: true, default: limited };
