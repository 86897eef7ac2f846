/** `HYPERLINK(link, friendly name)`. */
import type { ScalarValue } from './scalar-value';

/** What the cell shows: the friendly name, of whatever kind, or the link itself when there is none. */
export function hyperlinkScalar(link: ScalarValue, ...friendlyName: ScalarValue[]): ScalarValue {
  const [name = link] = friendlyName;
  return name ?? 0;
}
