import type { Host } from "./host";

export interface OfficeContextOptions {
  /** Language of the interface and of the data: "nl-NL". */
  readonly locale: string;
  readonly theme: "light" | "dark";
  /** Version of ExcelApi that the host says it has; "1.14" is Excel LTSC 2021. */
  readonly excelApi: string;
  readonly url: string;
  readonly hasDialogs: boolean;
}

/** What `Office.context.requirements.isSetSupported` answers from, beside ExcelApi. */
const REQUIREMENT_SETS = {
  customfunctions: 1.9,
  customfunctionsruntime: 1.4,
  customxmlparts: 1.1,
  delayforcelledit: 1.1,
  ribbonapi: 1.2,
  settings: 1.1,
  sharedruntime: 1.2,
};

/** Colours of Office's own themes "Colorful" and "Black", as numbers: that is how Office hands them over. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xffffff,
  },
};

/** The getters that office.js calls while it starts. */
export function officeContext(host: Host, options: Partial<OfficeContextOptions>) {
  const { locale = "nl-NL", theme = "light", excelApi = "1.17", url = host.book.fileName, hasDialogs } = options;
  const matrix = { excelapi: Number(excelApi), ...REQUIREMENT_SETS, ...(hasDialogs && { dialogapi: 1.2 }) };
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => url,
    GetAppCapabilities: () => 0, // read and write
    GetActivationMode: () => 2, // the document was opened with the add-in in it
    GetControlIntegrationLevel: () => 1, // a task pane
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17328.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => documentSettings(host.book.parts.settings),
  };
}

/** `Office.context.document.settings`: names and JSON texts, filled in and read out as two parallel lists. */
function documentSettings(store: Map<string, unknown>) {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of store) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      store.clear();
      for (const [index, key] of keys.entries()) store.set(key, JSON.parse(values[index] ?? "null"));
    },
  };
}
