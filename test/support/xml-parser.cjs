/** Node has no parser of XML; a page has one. Loaded when something asks for it. */
if (!("DOMParser" in globalThis)) {
  let parser;
  Object.defineProperty(globalThis, "DOMParser", {
    configurable: true,
    get() {
      if (parser === undefined) {
        const { JSDOM } = require("jsdom");
        parser = new JSDOM("").window.DOMParser;
      }
      return parser;
    },
  });
}
