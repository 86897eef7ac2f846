import './container-window';
import { installOfficeContainer } from '../host/office-container';

/** Runs in the pane's frame before office.js, in the place of the container that a desktop Excel provides. */
const bridge = window.parent.itaPreviewBridge;
if (bridge !== undefined) installOfficeContainer(window, bridge);
