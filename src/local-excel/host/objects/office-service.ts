/** Services beside the workbook, which office.js asks for by type name. */
import { notImplemented } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';

/** Tells the host at start-up that `Office.actions` may be called; there is nothing to do. */
const addinInternalService = defineObject<null>({
  type: 'AddinInternalService',
  commands: { notifyActionHandlerReady: { effect: 'none', run: () => null } },
});

/** The service of that type, or `NotImplemented`. */
export function officeService(session: HostSession, typeName: string): HostObject {
  if (typeName !== 'Microsoft.InternalService.AddinInternalService') throw notImplemented(typeName);
  return addinInternalService(session, null);
}
