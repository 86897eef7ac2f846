/**
 * Writes Fluent's design tokens where they are used: `tokens.colorNeutralStroke2` always is `'var(--colorNeutralStroke2)'`. The
 * minimiser finds that out by itself only while one chunk uses the tokens; with screens that load on demand the whole list of
 * them would stay in the first paint.
 */
module.exports = function inlineTokens(source) {
  return source.replace(/(?<![.\w$])tokens\.([A-Za-z]\w*)/g, "'var(--$1)'");
};
