const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { swcRule } = require('./swc-rule');

/** The preview page in a browser: the local host beside the built pane. Never part of what ships. */
module.exports = {
  name: 'preview',
  mode: 'production',
  target: 'web',
  entry: {
    preview: './src/local-excel/preview/preview-page.ts',
    container: './src/local-excel/preview/container.ts',
  },
  output: { path: path.resolve(__dirname, '../out/preview'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [swcRule] },
  plugins: [
    new CopyWebpackPlugin({
      patterns: ['preview.html', 'preview.css'].map((name) => ({
        from: `src/local-excel/preview/${name}`,
        to: name,
      })),
    }),
  ],
  // Served on this computer only: not worth the time of minimising.
  optimization: { minimize: false },
  devtool: 'source-map',
  performance: false,
};
