import type { Desk } from "../support/desk";

export function privacy(desk: () => Desk): void {
  test("no request left this machine", () => {
    const elsewhere = desk().requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url));
    expect(elsewhere).toEqual([]);
    // It did record: office.js came from the workbench.
    expect(desk().requests.some((url) => url.endsWith("/office/office.js"))).toBe(true);
  });

  test("nothing went wrong out of sight, and the content security policy refused nothing", () => {
    expect(desk().complaints).toEqual([]);
  });

  test("the policy is in force: the pane's page allows no code from text", async () => {
    const refused = await desk()
      .pane.locator("body")
      .evaluate((body) => {
        const script = body.ownerDocument.createElement("script");
        script.textContent = "window.ran = true";
        body.append(script);
        script.remove();
        return !("ran" in window);
      });
    expect(refused).toBe(true);
  });
}
