/**
 * `npm run mutants [-- ROOM… --share 0.2 --seed 7 --cases 30]`: changes the code in small ways, one at a time, and tells which changes no
 * test notices. A room may be narrowed to files: `payout/risk`. A line for each survivor, and one for each room.
 */
import { parseArgs } from "node:util";
import { ensureInstalled } from "../installed.mjs";

ensureInstalled();
const { isEquivalent, onOneLine } = await import("./equivalent.mjs");
const { mutantsOf } = await import("./mutants-of.mjs");
const { ROOMS, suitesUnder } = await import("./rooms.mjs");
const { reachingSuites, tried } = await import("./trial.mjs");
const { typeCheck } = await import("./type-check.mjs");
const { WarmProcess } = await import("./warm-process.mjs");

/** Of a hundred mutants that mean something else, so many must be noticed. */
const ASKED = 85;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string", default: "1" },
    seed: { type: "string", default: "7" },
    cases: { type: "string", default: "30" },
  },
});
const rooms = positionals.length > 0 ? positionals : Object.keys(ROOMS);
const isRefused = typeCheck();
const warm = new WarmProcess(values.cases);
for (const words of rooms) {
  if (!(await isProven(words))) process.exitCode = 1;
}
warm.close();

/** @param {string} words a room, or files of it @returns {Promise<boolean>} whether enough of its mutants are noticed */
async function isProven(words) {
  const [name, ...narrowed] = words.split("/");
  if (ROOMS[name] === undefined) throw new Error(`no room ${name}: ${Object.keys(ROOMS).join(", ")}`);
  const { folder, suites: prefixes } = ROOMS[name];
  const { mutants, sources } = await mutantsOf(folder);
  const prefix = [folder, ...narrowed].join("/");
  const chosen = sample(mutants.filter(({ file }) => file.startsWith(prefix)));
  const leaveOut = (suite, why) => console.log(`left out ${suite}: ${why.split("\n")[0]}`);
  const suites = await reachingSuites(warm, suitesUnder(prefixes), sources, leaveOut);

  const counts = { killed: 0, endless: 0, survived: 0, equivalent: 0, refused: 0 };
  for (const mutant of chosen) {
    const verdict = await tried(warm, mutant.id, suites);
    if (verdict === "killed" || verdict === "endless") counts[verdict]++;
    else if (isRefused(mutant)) counts.refused++;
    else if (isEquivalent(mutant)) counts.equivalent++;
    else {
      counts.survived++;
      console.log(survivor(mutant, verdict));
    }
  }
  return told(words, chosen.length, counts);
}

/** Prints how a room came out: with the mutants that mean the same as the code, and without. */
function told(words, all, { killed, endless, survived, equivalent, refused }) {
  const noticed = killed + endless;
  const [score, whole] = [noticed + survived, noticed + survived + equivalent].map((of) => (100 * noticed) / of);
  const counted = `${killed} killed, ${endless} timed out, ${survived} survived, ${equivalent} equivalent, ${refused} refused by the types`;
  console.log(
    `${words}: ${all} mutants, ${counted}; score ${score.toFixed(1)}% (${whole.toFixed(1)}% with the equivalent)`,
  );
  return score >= ASKED;
}

function survivor({ file, line, was, becomes, mutator }, verdict) {
  return `${file}:${line} ${mutator}, ${verdict}: ${onOneLine(was)}  →  ${onOneLine(becomes)}`;
}

/** A seeded share of the mutants, in the order of the files. */
function sample(mutants) {
  let state = Number(values.seed);
  const random = () => (state = (state * 48_271 + 11) % 2_147_483_647) / 2_147_483_647;
  for (let i = 0; i < 10; i++) random();
  return mutants.filter(() => random() < Number(values.share));
}
