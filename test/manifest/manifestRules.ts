import type { XmlElement } from '../word-host/xml';

/** The order Word's schema asks of the elements of a task pane's manifest. */
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
];

const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
].concat(['IconUrl', 'HighResolutionIconUrl', 'Hosts', 'DefaultSettings', 'Permissions']);

/** The longest text Word takes, by element. */
const LENGTHS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};

const LONGEST_ID = 32;
const BUTTON_ICON_SIZES = ['16', '32', '80'];

/**
 * What is wrong with a manifest, one sentence a fault: what Microsoft's validation service would
 * refuse, which needs the Internet, and what only Word would notice.
 */
export function manifestFaults(manifest: XmlElement): string[] {
  return [
    ...orderFaults(manifest),
    ...addressFaults(manifest),
    ...resourceFaults(manifest),
    ...lengthFaults(manifest),
    ...languageFaults(manifest),
    ...iconFaults(manifest),
    ...identityFaults(manifest),
  ];
}

/** The image each icon names, with the size in pixels it must have. */
export function imagesOf(manifest: XmlElement): { address: string; size: number }[] {
  const address = (id: string | undefined): string =>
    all(manifest, 'bt:Image').find(({ attributes }) => attributes['id'] === id)?.attributes[
      'DefaultValue'
    ] ?? '';
  const icons = all(manifest, 'Icon').flatMap(({ elements }) =>
    elements.map(({ attributes }) => ({
      address: address(attributes['resid']),
      size: Number(attributes['size']),
    })),
  );
  const ofList = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const;
  return [
    ...ofList.map(([name, size]) => ({
      address: manifest.child(name)?.attributes['DefaultValue'] ?? '',
      size,
    })),
    ...icons,
  ];
}

/** Every address in a manifest. */
export function addressesOf(manifest: XmlElement): string[] {
  const named = ['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'SupportUrl', 'bt:Image'];
  return [...manifest.descendants()]
    .filter(({ name }) => [...named, 'bt:Url'].includes(name))
    .flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
}

function orderFaults(manifest: XmlElement): string[] {
  const places = manifest.elements.map(({ name }) => ORDER.indexOf(name));
  const missing = REQUIRED.filter((name) => !manifest.child(name));
  return [
    ...missing.map((name) => `${name} is missing.`),
    ...(places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1))
      ? []
      : ['The elements are not in the order of the schema.']),
  ];
}

function addressFaults(manifest: XmlElement): string[] {
  return addressesOf(manifest)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `${address} is not an https address.`);
}

function resourceFaults(manifest: XmlElement): string[] {
  const named = new Set(resources(manifest).map(({ attributes }) => attributes['id'] ?? ''));
  const used = new Set(
    [...manifest.descendants()].flatMap(({ attributes }) => attributes['resid'] ?? []),
  );
  return [
    ...[...used].filter((id) => !named.has(id)).map((id) => `There is no resource ${id}.`),
    ...[...named].filter((id) => !used.has(id)).map((id) => `Nothing uses the resource ${id}.`),
    ...[...named]
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `The resource name ${id} is longer than ${LONGEST_ID} characters.`),
  ];
}

function lengthFaults(manifest: XmlElement): string[] {
  return [...manifest.descendants()].flatMap((element) => {
    const longest = LENGTHS[element.name];
    if (longest === undefined) return [];
    return [element, ...element.descendants()]
      .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']])
      .filter((text) => text !== undefined && text.length > longest)
      .map((text) => `“${String(text)}” is longer than ${longest} characters.`);
  });
}

function languageFaults(manifest: XmlElement): string[] {
  const own = manifest.elements.filter(
    ({ name }) => name === 'DisplayName' || name === 'Description',
  );
  const texts = [...own, ...all(manifest, 'bt:String')];
  return texts
    .filter(({ elements }) => !elements.some(({ attributes }) => attributes['Locale'] === 'en-US'))
    .map(({ attributes }) => `“${String(attributes['DefaultValue'])}” has no English.`);
}

function iconFaults(manifest: XmlElement): string[] {
  return all(manifest, 'Icon').flatMap(({ elements }) => {
    const sizes = elements.map(({ attributes }) => attributes['size'] ?? '');
    return BUTTON_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `An icon has no image of ${size} pixels.`,
    );
  });
}

function identityFaults(manifest: XmlElement): string[] {
  const id = manifest.child('Id')?.textContent ?? '';
  const version = manifest.child('Version')?.textContent ?? '';
  const ids = [...all(manifest, 'Group'), ...all(manifest, 'Control'), ...resources(manifest)].map(
    ({ attributes }) => attributes['id'] ?? '',
  );
  return [
    ...(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id) ? [] : [`${id} is no GUID.`]),
    ...(/^\d+(?:\.\d+){3}$/u.test(version) ? [] : [`${version} is no version of four numbers.`]),
    ...ids.filter((one, i) => ids.indexOf(one) < i).map((one) => `The id ${one} is there twice.`),
  ];
}

function resources(manifest: XmlElement): XmlElement[] {
  return ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap((name) => all(manifest, name))
    .filter(({ attributes }) => attributes['id'] !== undefined);
}

function all(element: XmlElement, name: string): XmlElement[] {
  return [...element.descendants()].filter((one) => one.name === name);
}
