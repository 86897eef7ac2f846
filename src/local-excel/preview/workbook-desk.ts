import { formatCellText } from '../formulas/format-cell-text';
import { recalculate } from '../formulas/recalculate';
import { createLocalHost, type LocalHost } from '../host/local-host';
import type { HostBridge } from '../host/wire/bridge';
import { addWorksheet } from '../workbook/create-workbook';
import { loadExcelize } from '../workbook/load-excelize-in-browser';
import { openWorkbook } from '../workbook/open-workbook';
import { saveWorkbook } from '../workbook/save-workbook';
import { internStyle } from '../workbook/style-registry';

const WASM_URL = 'excelize.wasm.gz';
const SERVICES = { addWorksheet, internStyle, recalculate, formatCellText };

/** A workbook that is open on the preview page, with the host that the pane talks to. */
export type WorkbookDesk = {
  readonly name: string;
  readonly host: LocalHost;
  /** The host's bridge, which tells `changed` after every answer. */
  readonly bridge: HostBridge;
  readonly save: () => Promise<Uint8Array>;
};

function watchedBridge(host: LocalHost, changed: () => void): HostBridge {
  return {
    sendMessageToHost: (text) => {
      host.bridge.sendMessageToHost(text);
      void host.idle().then(changed);
    },
    get onMessageFromHost() {
      return host.bridge.onMessageFromHost;
    },
    set onMessageFromHost(receive) {
      host.bridge.onMessageFromHost = receive;
    },
  };
}

/** Opens the bytes of an .xlsx; throws a `WorkbookRefusal` for what is no workbook. `changed` is called when it may look different. */
export async function openDesk(name: string, bytes: Uint8Array, changed: () => void): Promise<WorkbookDesk> {
  const excelize = await loadExcelize(WASM_URL);
  const host = createLocalHost(await openWorkbook(bytes, excelize), SERVICES);
  return {
    name,
    host,
    bridge: watchedBridge(host, changed),
    save: () => saveWorkbook(host.model, excelize),
  };
}
