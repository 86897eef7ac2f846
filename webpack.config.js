/** Every build by its name: `webpack --config-name pane`. Only `pane` ships. */
module.exports = [
  require('./webpack/pane'),
  require('./webpack/assistant'),
  require('./webpack/command-line'),
  require('./webpack/preview'),
];
