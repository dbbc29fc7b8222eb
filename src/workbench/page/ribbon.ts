/** A button of the add-in's tab, as the manifest describes it. */
export interface RibbonButton {
  readonly label: string;
  readonly hint: string;
  /** Path of the icon under the add-in's own folder. */
  readonly icon: string;
  /** The function that the button runs; undefined for the one that shows the pane. */
  readonly action?: string;
}

/** Reads the buttons from the manifest, in Dutch, which is its first language. */
export function readButtons(manifest: string): RibbonButton[] {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((tag) => [...xml.getElementsByTagName(`bt:${tag}`)])
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
  );
  const resource = (parent: Element, ...path: string[]): string => {
    const element = path.reduce<Element | undefined>((from, tag) => from?.getElementsByTagName(tag)[0], parent);
    return resources.get(element?.getAttribute("resid") ?? "") ?? "";
  };
  return [...xml.getElementsByTagName("Control")].map((control) => {
    const action = control.getElementsByTagName("FunctionName")[0]?.textContent.trim();
    const image = [...control.getElementsByTagName("bt:Image")].find((found) => found.getAttribute("size") === "32");
    return {
      label: resource(control, "Label"),
      hint: resource(control, "Supertip", "Description"),
      icon: new URL(resources.get(image?.getAttribute("resid") ?? "") ?? "", "https://localhost").pathname.slice(1),
      ...(action ? { action } : {}),
    };
  });
}

/** Makes the buttons; each is busy until what it started is done. */
export function showButtons(
  buttons: readonly RibbonButton[],
  place: HTMLElement,
  addIn: string,
  press: (button: RibbonButton) => Promise<void>,
): void {
  for (const button of buttons) {
    const element = document.createElement("button");
    const icon = document.createElement("img");
    icon.src = `${addIn}${button.icon}`;
    icon.alt = "";
    element.append(icon, button.label);
    element.title = button.hint;
    element.addEventListener("click", () => {
      element.disabled = true;
      void press(button).finally(() => (element.disabled = false));
    });
    place.append(element);
  }
}
