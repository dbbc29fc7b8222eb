import ts from "typescript";
import { at, root } from "../paths.mjs";

/**
 * Whether the type check refuses a mutant, so that no test need notice it.
 * @returns {(mutant: import("./mutants-of.mjs").Mutant) => boolean}
 */
export function typeCheck() {
  const { config } = ts.readConfigFile(at("tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const versions = new Map();
  let mutated = { path: "", text: "" };
  const text = (path) => (path === mutated.path ? mutated.text : ts.sys.readFile(path));
  const service = ts.createLanguageService(
    {
      ...ts.sys,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getScriptFileNames: () => [...versions.keys()],
      getScriptVersion: (path) => String(versions.get(path) ?? 0),
      getScriptSnapshot(path) {
        const found = text(path);
        return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
      },
      getCurrentDirectory: () => root,
      getCompilationSettings: () => options,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    },
    ts.createDocumentRegistry(),
  );
  const change = (path, changed) => {
    versions.set(path, (versions.get(path) ?? 0) + 1);
    mutated = { path, text: changed };
  };
  return ({ file, from, to, becomes }) => {
    const path = at(file);
    const whole = ts.sys.readFile(path);
    change(path, whole.slice(0, from) + becomes + whole.slice(to));
    const faults = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
    change(path, whole);
    return faults.length > 0;
  };
}
