/** Members are PascalCase on the wire and camelCase in office.js and in this host. */

/** `GetRange` as `getRange`; names that begin with `_` stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `getRange` as `GetRange`. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
