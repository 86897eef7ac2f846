/** `_Register…Event` and `_Unregister…Event`, which office.js sends for `onChanged.add(…)` and `.remove()`. */
import { changeSubscription, type EventName } from '../events';
import type { Answers } from '../object-definition';

/** The methods by which handlers of the named events come and go, for the target id that they listen on. */
export function eventRegistration<T>(
  names: readonly EventName[],
  targetId: (target: T) => string,
): Answers<T> {
  const entries = names.flatMap((name): [string, Answers<T>[string]][] => [
    [
      `_Register${name}Event`,
      (target, _, session) => {
        changeSubscription(session, name, targetId(target), 1);
      },
    ],
    [
      `_Unregister${name}Event`,
      (target, _, session) => {
        changeSubscription(session, name, targetId(target), -1);
      },
    ],
  ]);
  return Object.fromEntries(entries);
}
