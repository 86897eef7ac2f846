import { encodeXmlAttribute } from './xml-text';

/** Attributes of a new element; null and false ones are left out, true is `1`. */
export type AttributeValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element as text. `content` is markup, not text. */
export function buildElement(name: string, attributes: AttributeValues, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? '1' : encodeXmlAttribute(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
