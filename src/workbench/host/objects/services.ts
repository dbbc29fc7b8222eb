import { apiNotFound } from "../protocol/errors";
import { define, type HostObject } from "./define";

/** What office.js tells Office beside the workbook: its functions' answers, and whether the pane shows. */
export interface OfficeServices {
  /** The window is ready to run custom functions. */
  functionsReady(): void;
  functionResults(results: unknown): void;
  showPane(visible: boolean): void;
  isPaneVisible(): boolean;
}

/** Numbers of features of the function proxy: requests cut in parts (1), shorter pauses between answers (2, 4). */
const FUNCTION_FEATURES = [1, 2, 4];

const customFunctions = define<OfficeServices>({
  name: "CustomFunctions",
  methods: {
    SetInvocationResults: (services, [results]) => services.functionResults(results),
    SetInvocationArrayResults: (services, [results]) => services.functionResults(results),
    _SetOsfControlContainerReadyForCustomFunctions: (services) => services.functionsReady(),
    _GetEnabledFeatures: () => FUNCTION_FEATURES,
  },
});

const addinInternal = define<OfficeServices>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
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
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctions(services);
    case "Microsoft.InternalService.AddinInternalService":
      return addinInternal(services);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return appRuntime(services);
    default:
      throw apiNotFound(className);
  }
}
