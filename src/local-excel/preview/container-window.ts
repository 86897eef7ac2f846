import type { LocalHost } from '../host/local-host';
import type { HostBridge } from '../host/wire/bridge';

declare global {
  interface Window {
    /** Set by the preview page: the bridge of the workbook that is open there, for the pane's frame to take. */
    itaPreviewBridge?: HostBridge;
    /** The host behind that bridge, for a test that has it fail or looks into the workbook. */
    itaPreviewHost?: LocalHost;
  }
}
