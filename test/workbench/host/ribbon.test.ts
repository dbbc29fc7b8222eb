import { useOffice } from "./support";

const office = useOffice();

test("a button of the ribbon runs the associated action, and waits for its completion", async () => {
  const { Office, host } = office();
  const steps: string[] = [];
  Office.actions.associate("herbereken", (event: Office.AddinCommands.Event) => {
    steps.push(`begonnen: ${event.source.id}`);
    void Promise.resolve().then(() => {
      steps.push("klaar");
      event.completed();
    });
  });
  await host.runRibbonAction("herbereken");
  expect(steps).toEqual(["begonnen: herbereken", "klaar"]);
});

test("an action that nobody associated is an error, not a silence", async () => {
  await expect(office().host.runRibbonAction("bestaatNiet")).rejects.toThrow("bestaatNiet");
});

test("the add-in shows and hides its pane", async () => {
  const { Office, host } = office();
  const seen: boolean[] = [];
  const stop = host.onPane((visible) => seen.push(visible));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  stop();
  expect([seen, host.isPaneVisible()]).toEqual([[false, true], true]);
});

test("Office says where it runs: Dutch Excel on Windows, with its requirement sets", () => {
  const { Office } = office();
  const { context } = Office;
  expect([context.host, context.platform]).toEqual(["Excel", "PC"]);
  expect([context.displayLanguage, context.contentLanguage]).toEqual(["nl-NL", "nl-NL"]);
  expect(context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
  expect(context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
});
