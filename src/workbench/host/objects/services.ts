import { apiNotFound } from "../protocol/errors";
import { define, type HostObject } from "../protocol/define";

/** What office.js tells Office beside the workbook: its functions' answers, and whether the pane shows. */
export interface OfficeServices {
  /** The window's handlers of functions and actions are there. */
  runtimeReady(): void;
  functionResults(results: unknown): void;
  showPane(visible: boolean): void;
  isPaneVisible(): boolean;
}

export const ServiceName = {
  functions: "Microsoft.ExcelServices.CustomFunctions",
  addin: "Microsoft.InternalService.AddinInternalService",
  runtime: "Microsoft.AppRuntime.AppRuntimeService",
} as const;

const customFunctions = define<OfficeServices>({
  name: "CustomFunctions",
  methods: {
    SetInvocationResults: (services, [results]) => services.functionResults(results),
    SetInvocationArrayResults: (services, [results]) => services.functionResults(results),
  },
});

const addinInternal = define<OfficeServices>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: (services) => services.runtimeReady() },
});

const Visible = "Visible";

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntime = define<OfficeServices>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (services) => (services.isPaneVisible() ? Visible : "Background"),
    SetAppRuntimeState: (services, [state]) => services.showPane(state === Visible),
  },
});

export function service(services: OfficeServices, className: string): HostObject {
  switch (className) {
    case ServiceName.functions:
      return customFunctions(services);
    case ServiceName.addin:
      return addinInternal(services);
    case ServiceName.runtime:
      return appRuntime(services);
    default:
      throw apiNotFound(className);
  }
}
