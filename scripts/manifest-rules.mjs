/**
 * What must hold for the add-in's manifest (add-in only XML). Microsoft's validator is a web service, so these are our own
 * rules, taken from its documentation; each returns one sentence for each problem it finds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
  'ExtendedOverrides',
];
const OPTIONAL = ['AlternateId', 'AppDomains', 'ExtendedOverrides'];
const DEFAULT_LOCALE = 'th-TH';
const OTHER_LOCALES = ['en-US'];
const RIBBON_ICON_SIZES = ['16', '32', '80'];
const MAX_LENGTH = { DisplayName: 30, Description: 250, ShortStrings: 125, LongStrings: 250 };
const MAX_RESOURCE_ID = 32;
const MAX_CONTROL_ID = 125;
const PNG_WIDTH_OFFSET = 16;

/** Descendants by local name, whatever their namespace. */
function all(node, name) {
  return Array.from(node.getElementsByTagNameNS('*', name));
}

function children(node) {
  return Array.from(node.childNodes).filter((child) => child.nodeType === child.ELEMENT_NODE);
}

function textOf(document, name) {
  return all(document, name)[0]?.textContent.trim() ?? '';
}

function overridesOf(element) {
  return children(element).filter((child) => child.localName === 'Override');
}

/** Resources of VersionOverrides: the elements that define an id, not those that refer to one. */
function resources(document) {
  return ['Image', 'Url', 'String']
    .flatMap((name) => all(document, name))
    .filter((one) => one.hasAttribute('id'));
}

function localised(document) {
  const base = [
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
  ];
  return [...base.flatMap((name) => all(document, name)), ...resources(document)].filter((element) =>
    element.hasAttribute('DefaultValue'),
  );
}

function nameOf(element) {
  return element.getAttribute('id') ?? element.localName;
}

function valuesOf(element) {
  return [
    element.getAttribute('DefaultValue'),
    ...overridesOf(element).map((override) => override.getAttribute('Value') ?? ''),
  ];
}

function urls(document) {
  const isText = (element) => ['DisplayName', 'Description', 'String'].includes(element.localName);
  const attributes = localised(document)
    .filter((element) => !isText(element))
    .flatMap(valuesOf);
  return [...attributes, ...all(document, 'AppDomain').map((domain) => domain.textContent.trim())];
}

function originOf(url) {
  return URL.canParse(url) ? new URL(url).origin : `unreadable ${url}`;
}

function checkOrder(document) {
  const names = children(document.documentElement).map((child) => child.localName);
  const missing = ORDER.filter((name) => !OPTIONAL.includes(name) && !names.includes(name));
  const places = names.map((name) => ORDER.indexOf(name));
  const misplaced = names.filter(
    (_, index) => places[index] === -1 || places[index] < (places[index - 1] ?? 0),
  );
  return [
    ...missing.map((name) => `<${name}> is missing`),
    ...misplaced.map((name) => `<${name}> stands in the wrong place`),
  ];
}

function checkIdentity(document, { packageVersion }) {
  const version = textOf(document, 'Version');
  const problems = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(document, 'Id')))
    problems.push('Id is not a GUID');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version)) problems.push(`Version is not n.n.n.n: ${version}`);
  if (version.split('.').slice(0, 3).join('.') !== packageVersion) {
    problems.push(`Version ${version} is not that of package.json, ${packageVersion}`);
  }
  return problems;
}

function checkLocales(document) {
  const problems = [];
  if (textOf(document, 'DefaultLocale') !== DEFAULT_LOCALE)
    problems.push(`DefaultLocale is not ${DEFAULT_LOCALE}`);
  for (const element of localised(document)) {
    const locales = overridesOf(element).map((override) => override.getAttribute('Locale'));
    if ([...locales].sort().join() !== [...OTHER_LOCALES].sort().join()) {
      problems.push(`${nameOf(element)} is not overridden for exactly ${OTHER_LOCALES.join(', ')}`);
    }
  }
  return problems;
}

function checkLengths(document) {
  return localised(document).flatMap((element) => {
    const limit = MAX_LENGTH[element.localName] ?? MAX_LENGTH[element.parentNode.localName] ?? Infinity;
    const tooLong = valuesOf(element).filter((value) => value.length > limit);
    return tooLong.map((value) => `${nameOf(element)} is longer than ${limit}: ${value}`);
  });
}

function checkResources(document) {
  const defined = resources(document).map(nameOf);
  const used = all(document, '*').flatMap((element) => element.getAttribute('resid') ?? []);
  return [
    ...defined
      .filter((id, index) => defined.indexOf(id) !== index)
      .map((id) => `resource ${id} is defined twice`),
    ...defined.filter((id) => id.length > MAX_RESOURCE_ID).map((id) => `resource id longer than 32: ${id}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `resource ${id} is not defined`),
  ];
}

function checkControls(document) {
  const ids = ['Group', 'Control']
    .flatMap((name) => all(document, name))
    .map((one) => one.getAttribute('id') ?? '');
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `control id ${id} is used twice`),
    ...ids
      .filter((id) => id === '' || id.length > MAX_CONTROL_ID)
      .map((id) => `control id of bad length: ${id}`),
  ];
}

function checkUrls(document, { production }) {
  const home = originOf(all(document, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '');
  return urls(document).flatMap((url) => {
    const problems = [];
    if (!url.startsWith('https://')) problems.push(`not https: ${url}`);
    if (originOf(url) !== home) problems.push(`another origin than the pane's: ${url}`);
    if (production && /localhost|\.invalid\b/.test(url))
      problems.push(`development address in production: ${url}`);
    return problems;
  });
}

function checkAppDomains(document) {
  const domains = all(document, 'AppDomain').map((domain) => domain.textContent.trim());
  return domains
    .filter((domain) => domain !== originOf(domain))
    .map((domain) => `AppDomain is not an origin: ${domain}`);
}

/** The file behind an address: the build's own, or before a build its source. */
function fileOf(url, root) {
  if (!URL.canParse(url)) return null;
  const path = new URL(url).pathname;
  return [join(root, path), join(root, 'src/taskpane', path)].find((file) => existsSync(file)) ?? null;
}

function checkFiles(document, { root }) {
  return urls(document)
    .filter((url) => /\.(png|html)(#.*)?$/.test(url) && fileOf(url, root) === null)
    .map((url) => `no file for ${url}`);
}

function widthAndHeight(file) {
  const png = readFileSync(file);
  return `${png.readUInt32BE(PNG_WIDTH_OFFSET)}x${png.readUInt32BE(PNG_WIDTH_OFFSET + 4)}`;
}

/** Every picture with the size it is declared for. */
function sizedPictures(document) {
  const defined = new Map(resources(document).map((resource) => [nameOf(resource), resource]));
  const references = all(document, 'Image').filter((image) => image.hasAttribute('resid'));
  return [
    ...all(document, 'IconUrl').map((element) => ({ element, size: '32' })),
    ...all(document, 'HighResolutionIconUrl').map((element) => ({ element, size: '64' })),
    ...references.map((image) => ({
      element: defined.get(image.getAttribute('resid')),
      size: image.getAttribute('size'),
    })),
  ].filter(({ element }) => element !== undefined);
}

function checkIcons(document, { root }) {
  const missing = all(document, 'Icon').flatMap((icon) => {
    const sizes = all(icon, 'Image').map((image) => image.getAttribute('size'));
    return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `an Icon lacks size ${size}`,
    );
  });
  const wrong = sizedPictures(document).flatMap(({ element, size }) =>
    valuesOf(element)
      .map((url) => fileOf(url, root))
      .filter((file) => file !== null && widthAndHeight(file) !== `${size}x${size}`)
      .map((file) => `${file} is not ${size}x${size}`),
  );
  return [...missing, ...wrong];
}

function checkRequirements(document, { excelApi }) {
  const sets = all(document, 'Set').filter((set) => set.getAttribute('Name') === 'ExcelApi');
  const stated = sets.map((set) => set.getAttribute('MinVersion')).join();
  const inside = all(document, 'VersionOverrides').flatMap((overrides) => all(overrides, 'Requirements'));
  return [
    ...(stated === excelApi
      ? []
      : [`Requirements ask for ExcelApi ${stated || 'nothing'}, the add-in for ${excelApi}`]),
    ...inside.map(() => 'Requirements inside VersionOverrides keep the button from being installed'),
  ];
}

function checkPermissions(document) {
  return textOf(document, 'Permissions') === 'ReadWriteDocument'
    ? []
    : ['Permissions is not ReadWriteDocument'];
}

/** The rules in the order in which their problems are told. */
export const MANIFEST_RULES = [
  checkOrder,
  checkIdentity,
  checkLocales,
  checkLengths,
  checkResources,
  checkControls,
  checkUrls,
  checkAppDomains,
  checkFiles,
  checkIcons,
  checkRequirements,
  checkPermissions,
];
