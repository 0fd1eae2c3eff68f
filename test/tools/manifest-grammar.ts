/**
 * Which elements an add-in only manifest of a task pane holds, in which order and how often: written from the published
 * reference of the manifest (schema 1.1, task pane VersionOverrides 1.0), only the part that Excel reads. What is not in
 * the table is a problem, because Office refuses a whole manifest for one misplaced element.
 */
export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** `Name` exactly once, `Name?` at most once, `Name+` at least once, `Name*` any number. */
type Content = readonly string[];

const TEXT: Content = ['Override*'];
const LABELLED: Content = ['Label', 'Supertip', 'Icon', 'Action'];

/** Content by path; a path ends with the element and names as many parents as are needed to tell it from its namesakes. */
export const GRAMMAR: Readonly<Record<string, Content>> = {
  OfficeApp: [
    'Id',
    'AlternateId?',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains?',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  'OfficeApp/DisplayName': TEXT,
  'OfficeApp/Description': TEXT,
  IconUrl: TEXT,
  HighResolutionIconUrl: TEXT,
  SupportUrl: TEXT,
  AppDomains: ['AppDomain*'],
  'OfficeApp/Hosts': ['Host+'],
  Requirements: ['Sets'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  'DefaultSettings/SourceLocation': TEXT,
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources'],
  'VersionOverrides/Hosts': ['Host+'],
  'VersionOverrides/Hosts/Host': ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab*', 'CustomTab*'],
  OfficeTab: ['Group+'],
  CustomTab: ['Group+', 'Label'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: LABELLED,
  Supertip: ['Title', 'Description'],
  Icon: ['Image+'],
  Action: ['TaskpaneId?', 'SourceLocation', 'Title?'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image+'],
  Urls: ['Url+'],
  ShortStrings: ['String+'],
  LongStrings: ['String+'],
  'Images/Image': TEXT,
  Url: TEXT,
  String: TEXT,
};

/** The content of the element at `path` (root first), or an empty list for an element without children. */
export function contentOf(path: readonly string[]): Content {
  for (let from = 0; from < path.length; from += 1) {
    const content = GRAMMAR[path.slice(from).join('/')];
    if (content !== undefined) return content;
  }
  return [];
}

export const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/** What `xsi:type` may say, where an element must have it. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ['VersionOverridesV1_0'],
  ExtensionPoint: ['PrimaryCommandSurface', 'ContextMenu'],
  Control: ['Button'],
  Action: ['ShowTaskpane'],
};

/** Ids of the tabs every Excel has. */
export const TABS = [
  ...['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData'],
  ...['TabReview', 'TabView', 'TabDeveloper', 'TabAddIns'],
];

/** Requirement sets that can be named for Excel, with the newest version that is generally available. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddinCommands: '1.3',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  ExcelApi: '1.17',
  ExcelApiDesktop: '1.1',
  ImageCoercion: '1.2',
  KeyboardShortcuts: '1.1',
  OpenBrowserWindowApi: '1.1',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
};

/** Sizes a ribbon icon must have; further ones it may have. */
export const ICON_SIZES = { required: [16, 32, 80], optional: [20, 24, 40, 48, 64] } as const;

/** Characters a text or address may have, and the length of an id of a resource. */
export const LENGTHS = { id: 32, short: 125, long: 250, address: 2048 } as const;

/** What each element with a `resid` must refer to. */
export const REFERS_TO: Readonly<Record<string, 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings'>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};
