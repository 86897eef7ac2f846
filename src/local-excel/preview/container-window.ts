import type { HostBridge } from '../host/wire/bridge';

declare global {
  interface Window {
    /** Set by the preview page: the bridge of the workbook that is open there, for the pane's frame to take. */
    itaPreviewBridge?: HostBridge;
  }
}
