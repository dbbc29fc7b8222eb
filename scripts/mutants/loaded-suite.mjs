import { expect } from "expect";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { at } from "../paths.mjs";
import { fewCases } from "./few-cases.mjs";

/**
 * A suite loaded anew, so that nothing is left of the mutant before. It has of jest what the pure suites use.
 * @typedef {{ hooks: Record<string, Function[]>, outer: Block | null }} Block
 * @typedef {{ index: number, block: Block, run: Function }} Test
 */

const bodies = new Map();
const PARAMETERS = ["require", "module", "exports", "__dirname", "describe", "test", "it", "expect", "jest"];
const HOOKS = ["beforeAll", "beforeEach", "afterEach", "afterAll"];

/** @param {string} file a bundle @returns {Test[]} */
export function loadedSuite(file) {
  if (!bodies.has(file)) {
    const text = readFileSync(file, "utf8");
    bodies.set(file, compileFunction(text, [...PARAMETERS, ...HOOKS], { filename: file }));
  }
  const tests = [];
  let block = blockIn(null);
  const describe = (_name, fill) => {
    block = blockIn(block);
    fill();
    block = block.outer;
  };
  const test = (_name, run) => tests.push({ index: tests.length, block, run });
  const jest = { setTimeout() {} };
  const hooks = HOOKS.map((name) => (run) => block.hooks[name].push(run));
  const module = { exports: {} };
  const each = [withEach(describe), withEach(test), withEach(test), expect, jest];
  const packages = createRequire(file);
  const require = (name) => (name === "fast-check" ? fewCases : packages(name));
  bodies.get(file)(require, module, module.exports, at(), ...each, ...hooks);
  return tests;
}

/**
 * Runs some tests, in order, until one fails.
 * @param {Test[]} tests @param {(test: Test) => void} onStart @returns {Promise<Error | null>} what failed
 */
export async function firstFailure(tests, onStart = () => undefined) {
  const open = new Set();
  try {
    for (const test of tests) {
      onStart(test);
      const blocks = blocksOf(test.block);
      for (const block of blocks.filter((each) => !open.has(each))) {
        open.add(block);
        for (const run of block.hooks.beforeAll) await called(run);
      }
      for (const block of blocks) for (const run of block.hooks.beforeEach) await called(run);
      try {
        await called(test.run);
      } finally {
        for (const block of blocks.toReversed()) for (const run of block.hooks.afterEach) await called(run);
      }
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    for (const block of [...open].toReversed()) for (const run of block.hooks.afterAll) await called(run);
  }
}

/** A test that takes a parameter waits until it is called. */
function called(run) {
  if (run.length === 0) return run();
  return new Promise((resolve, reject) => run((fault) => (fault === undefined ? resolve() : reject(fault))));
}

function blockIn(outer) {
  return { outer, hooks: Object.fromEntries(HOOKS.map((name) => [name, []])) };
}

/** From the outside in. */
function blocksOf(block) {
  return block === null ? [] : [...blocksOf(block.outer), block];
}

function withEach(add) {
  const each = (table) => (name, run) => {
    for (const row of table) add(name, () => run(...(Array.isArray(row) ? row : [row])));
  };
  return Object.assign(add, { each });
}
