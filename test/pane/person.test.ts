/** @jest-environment jsdom */
import { createPerson } from "../../src/pane/state/person";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("a new person starts at the beginning", () => {
  const person = createPerson();
  expect([person.lastTab(), person.isDismissed("hint")]).toEqual([null, false]);
});

test("what was chosen is there the next time", () => {
  const before = createPerson();
  before.setLastTab("payout");
  before.dismiss("hint");
  before.dismiss("other");
  const after = createPerson();
  expect(after.lastTab()).toBe("payout");
  expect([after.isDismissed("hint"), after.isDismissed("other"), after.isDismissed("third")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("what someone else put there is not trusted", () => {
  localStorage.setItem("@mgn-businesscase/tab", '"gone"');
  localStorage.setItem("@mgn-businesscase/dismissed", "7");
  const person = createPerson();
  expect([person.lastTab(), person.isDismissed("7")]).toEqual([null, false]);
});

test("where storage is refused, preferences last as long as the pane", () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  const person = createPerson();
  person.setLastTab("payout");
  expect(person.lastTab()).toBe("payout");
});

test("a full storage is not worth an error", () => {
  const person = createPerson();
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(() => person.setLastTab("payout")).not.toThrow();
});
