/** One compiler for the bundles and the tests; types are checked apart by tsc. */
exports.swcRule = { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' };
