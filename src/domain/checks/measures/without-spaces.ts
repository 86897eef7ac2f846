/** The letters of a text whatever its spaces and line breaks: what two copies of the same words share. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
