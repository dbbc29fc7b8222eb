const { readFileSync } = require("node:fs");
const vm = require("node:vm");
const { TestEnvironment: NodeEnvironment } = require("jest-environment-node");
const { RUN } = require("./one-file-packages.cjs");

/** Of each file what it was compiled to for the first suite in this process; each suite runs it anew, in its own context. */
const compiled = new Map();

function functionOf(file, source, parameters, context) {
  const wrapper = `(function (${parameters.join(", ")}) {`;
  const known = compiled.get(file);
  if (known?.source === source && known.wrapper === wrapper) return known.script.runInContext(context);
  const script = new vm.Script(`${wrapper}${source}\n})`, { filename: file, columnOffset: -wrapper.length });
  compiled.set(file, { source, wrapper, script });
  return script.runInContext(context);
}

// Jest compiles every module for every suite. What it asks for where a module cannot be compiled stays its own.
const { compileFunction } = vm;
vm.compileFunction = (source, parameters, options = {}) => {
  if (!options.filename || !options.parsingContext) return compileFunction(source, parameters, options);
  try {
    return functionOf(options.filename, source, parameters, options.parsingContext);
  } catch {
    return compileFunction(source, parameters, options);
  }
};

/**
 * Jest's environment for Node, with a global object that is not watched: where it is, every `Math` and `Object` in what
 * is tested asks the watcher, which takes a fifth of the time of the suites with a workbook.
 */
class PlainContext extends NodeEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    this.global[RUN] = (file, require) => {
      const module = { exports: {} };
      const text = compiled.get(file)?.source ?? readFileSync(file, "utf8");
      functionOf(file, text, ["module", "exports", "require"], this.context)(module, module.exports, require);
      return module.exports;
    };
  }
}

module.exports = PlainContext;
