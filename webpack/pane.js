/** Builds the task pane: pages, scripts, icons and the manifest, ready to be put on a web server. */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { swcRule } = require('./swc-rule');

const ROOT = path.resolve(__dirname, '..');
const PANE = path.join(ROOT, 'src', 'taskpane');
const DEVELOPMENT_URL = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Griffel inserts empty style elements and fills them by script; this is the hash of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** Before compression; about 120 kB after it. A warning here means that something heavy has crept into the first paint. */
const INITIAL_SCRIPT_BYTES = 400_000;
/** Of a script that is fetched once the pane stands: the reader with the rules of all years, or the makers of the sheets. */
const LATER_SCRIPT_BYTES = 500_000;

/** Where the pane will be served from, with a slash at the end. */
function productionUrl() {
  const url = new URL(process.env.ADDIN_PROD_URL ?? 'https://addin.example.invalid/');
  if (url.protocol !== 'https:') throw new Error('ADDIN_PROD_URL must be https');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** No connection at all may be opened by the pane; only the development server's reloading is let through. */
function contentPolicy(officeJs, development) {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${development ? "'self' wss://localhost:*" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The name under which a file that webpack does not compile is served: it changes with the content. */
function hashedName(file) {
  const hash = createHash('sha256')
    .update(fs.readFileSync(path.join(PANE, file)))
    .digest('hex')
    .slice(0, 10);
  const { name, ext } = path.parse(file);
  return `${name}.${hash}${ext}`;
}

function pages(development) {
  const officeJs = process.env.OFFICE_JS_URL ?? OFFICE_JS;
  const stylesheet = development ? 'page.css' : hashedName('page.css');
  const boot = development ? 'boot.js' : hashedName('boot.js');
  return [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: path.join(PANE, 'taskpane.html'),
      chunks: ['taskpane'],
      policy: contentPolicy(officeJs, development),
      officeJs,
      stylesheet,
      boot,
    }),
    new HtmlWebpackPlugin({
      filename: 'support.html',
      template: path.join(PANE, 'support.html'),
      chunks: [],
      stylesheet,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: path.join(PANE, 'page.css'), to: stylesheet },
        // Left as it is: the minimiser would turn it into newer script than old browsers can read.
        { from: path.join(PANE, 'boot.js'), to: boot, info: { minimized: true } },
      ],
    }),
  ];
}

function manifest(development) {
  const replace = (content) =>
    development ? content : content.toString('utf8').replaceAll(DEVELOPMENT_URL, productionUrl());
  return new CopyWebpackPlugin({
    patterns: [
      { from: path.join(ROOT, 'assets'), to: 'assets' },
      { from: path.join(ROOT, 'manifest.xml'), to: 'manifest.xml', transform: replace },
    ],
  });
}

/** On Linux the certificates are only made, not trusted: trusting them asks for `sudo`, which continuous integration lacks. */
async function certificates() {
  const devCerts = require('office-addin-dev-certs');
  if (process.platform !== 'linux') {
    const { ca, key, cert } = await devCerts.getHttpsServerOptions();
    return { ca, key, cert };
  }
  const folder = path.join(ROOT, '.certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => path.join(folder, file));
  if (!fs.existsSync(key)) await devCerts.generateCertificates(ca, cert, key);
  return { ca: fs.readFileSync(ca), key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
}

async function devServer() {
  return {
    host: 'localhost',
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    // Excel on the web loads the pane's files from another origin.
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await certificates() },
  };
}

/** What the script shares with others that are fetched beside or after it, in a file of its own, so that none brings it twice. */
function sharedWith(chunkName, name) {
  return {
    test: (module, { chunkGraph }) =>
      chunkGraph.getModuleChunks(module).some((chunk) => chunk.name === chunkName),
    name,
    chunks: 'async',
    minChunks: 2,
    enforce: true,
  };
}

/**
 * React changes less often than our own code, so browsers keep it apart. Fluent stays with our code: only together does the
 * minimiser see what of it is used. The sentences of findings serve several scripts that are fetched later, and what opens
 * packages serves two that have nothing else in common.
 */
const splitChunks = {
  cacheGroups: {
    defaultVendors: false,
    default: false,
    react: {
      test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
      name: 'react',
      chunks: 'all',
    },
    reader: { ...sharedWith('session', 'reader'), priority: 2 },
    sheets: { ...sharedWith('planning', 'sheets'), priority: 1 },
    findings: {
      priority: 3,
      test: /[\\/]src[\\/]domain[\\/]findings[\\/]/,
      name: 'findings',
      chunks: 'async',
      enforce: true,
    },
    packages: {
      priority: 3,
      test: /[\\/]src[\\/]excel[\\/]zip-entries\.ts$/,
      name: 'packages',
      chunks: 'async',
      enforce: true,
    },
  },
};

/** Fluent's own files and ours, before anything else has compiled them. */
const inlineTokens = {
  test: /\.(js|tsx)$/,
  include: [PANE, path.join(ROOT, 'node_modules', '@fluentui')],
  exclude: path.join(ROOT, 'node_modules', '@fluentui', 'tokens'),
  enforce: 'pre',
  use: path.join(__dirname, 'inline-tokens-loader.js'),
};

module.exports = async function pane(env = {}, argv = {}) {
  const development = argv.mode === 'development';
  return {
    name: 'pane',
    mode: development ? 'development' : 'production',
    context: ROOT,
    devtool: 'source-map',
    entry: { taskpane: path.join(PANE, 'index.tsx') },
    output: {
      path: path.join(ROOT, 'dist'),
      filename: development ? '[name].js' : '[name].[contenthash:10].js',
      // Without this promise the loader of chunks would look for it with code made out of text, which the policy forbids.
      environment: { globalThis: true },
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ ...swcRule, sideEffects: false }, inlineTokens] },
    optimization: {
      moduleIds: 'deterministic',
      splitChunks,
      // The page keeps the quotes of its attributes: whoever serves it may have to find and replace the address of office.js.
      minimizeOptions: { html: false },
    },
    performance: development
      ? false
      : { hints: 'warning', maxEntrypointSize: INITIAL_SCRIPT_BYTES, maxAssetSize: LATER_SCRIPT_BYTES },
    plugins: [...pages(development), manifest(development)],
    devServer: env.WEBPACK_SERVE ? await devServer() : undefined,
  };
};
