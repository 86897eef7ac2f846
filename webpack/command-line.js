const path = require('node:path');
const { swcRule } = require('./swc-rule');

/** The local host's command line; packages stay in node_modules, so that only our own code is compiled. */
module.exports = {
  name: 'command-line',
  mode: 'production',
  target: 'node20',
  entry: {
    'command-line': './src/local-excel/command-line/main.ts',
    'preview-server': './src/local-excel/preview/serve.ts',
  },
  output: { path: path.resolve(__dirname, '../out/command-line'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  // Packages are looked up when the program runs, not while it is built.
  module: { rules: [swcRule], parser: { javascript: { createRequire: false } } },
  externalsPresets: { node: true },
  externals: [
    ({ request }, callback) => (/^[@a-z]/.test(request) ? callback(null, `commonjs ${request}`) : callback()),
  ],
  optimization: { minimize: false },
  // The command line finds its neighbours and its packages from where it lies.
  node: { __dirname: false, __filename: false },
  devtool: 'source-map',
  performance: false,
};
