const path = require('node:path');
const { swcRule } = require('./swc-rule');

/** The pane's own session without its screens, as a library that the command line loads in Node. */
module.exports = {
  name: 'assistant',
  mode: 'production',
  target: 'node20',
  entry: { assistant: './src/taskpane/assistant.ts' },
  output: {
    path: path.resolve(__dirname, '../out/assistant'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swcRule] },
  // Read by Node only: not worth the time of minimising.
  optimization: { minimize: false },
  devtool: 'source-map',
  performance: false,
};
