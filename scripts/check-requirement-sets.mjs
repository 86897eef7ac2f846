/**
 * Finds members of office.js that are newer than the oldest Excel the add-in runs on, as `@types/office-js` states it for each
 * of them, and prints one line for each; exit code 1 when there is any. A newer member is allowed where
 * `if (supportsExcelApi('1.14'))` of src/excel/features.ts stands around it with a set that is new enough.
 * Usage: node scripts/check-requirement-sets.mjs [FILE...]   (all of src/excel and src/taskpane without arguments)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const FEATURES = join(REPOSITORY, 'src/excel/features.ts');
const API_SET = /\[Api set: (ExcelApi\w*) ([^\]]*)\]/;

function sourceFiles(folder) {
  return readdirSync(join(REPOSITORY, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `1.12` as a number that can be compared. */
function rank(version) {
  const [major, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}

function minimumOfAddIn() {
  const version = /MINIMUM_EXCEL_API = '([\d.]+)'/.exec(readFileSync(FEATURES, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${FEATURES} does not state MINIMUM_EXCEL_API`);
  return version;
}

const minimum = minimumOfAddIn();
const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['src/excel', 'src/taskpane'].flatMap(sourceFiles);
const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['office-js'],
  typeRoots: [join(REPOSITORY, 'node_modules/@types')],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  resolveJsonModule: true,
});
const checker = program.getTypeChecker();

/** The requirement set a declaration of office.js states: a version of ExcelApi, or `Infinity` for preview and one-platform sets. */
function statedSet(declaration) {
  const file = declaration.getSourceFile();
  if (!file.fileName.includes('@types/office-js/')) return null;
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((part) => part.getText(file))
    .join('\n');
  const match = API_SET.exec(comment);
  if (match === null) return null;
  const [, set, versions] = match;
  const ranks = [...versions.matchAll(/\d+\.\d+/g)].map(([version]) => rank(version));
  const isPlain = set === 'ExcelApi' && ranks.length > 0;
  return { name: `${set} ${versions}`, rank: isPlain ? Math.max(...ranks) : Infinity };
}

/** The declarations a name stands for: of the overload that is called, else all of the member. */
function declarationsAt(name) {
  const access = name.parent;
  const call = access.parent;
  if (call && ts.isCallExpression(call) && call.expression === access) {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    if (declaration) return [declaration];
  }
  return checker.getSymbolAtLocation(name)?.declarations ?? [];
}

function propertyOf(type, name) {
  return (type && checker.getPropertyOfType(checker.getNonNullableType(type), name)?.declarations) ?? [];
}

/** Declarations of the office.js member that the node names, if it names one. */
function memberDeclarations(node) {
  if (ts.isPropertyAccessExpression(node)) return declarationsAt(node.name);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return propertyOf(checker.getTypeAtLocation(node.expression), node.argumentExpression.text);
  }
  if (ts.isObjectLiteralElementLike(node) && node.name && ts.isObjectLiteralExpression(node.parent)) {
    return propertyOf(checker.getContextualType(node.parent), node.name.getText());
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return propertyOf(checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText());
  }
  return [];
}

function nodeToReport(node) {
  return node.name ?? node.argumentExpression ?? node;
}

/** Rank of the set that a condition makes sure of; 0 when it says nothing about it. */
function guardedRank(condition) {
  if (ts.isParenthesizedExpression(condition)) return guardedRank(condition.expression);
  if (
    ts.isBinaryExpression(condition) &&
    condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
  ) {
    return Math.max(guardedRank(condition.left), guardedRank(condition.right));
  }
  if (!ts.isCallExpression(condition)) return 0;
  const declaration = checker.getResolvedSignature(condition)?.declaration;
  const [argument] = condition.arguments;
  const asksFeatures = declaration?.getSourceFile().fileName === FEATURES.replaceAll('\\', '/');
  if (!asksFeatures || declaration.name?.getText() !== 'supportsExcelApi') return 0;
  return argument && ts.isStringLiteral(argument) ? rank(argument.text) : 0;
}

/** The highest set that stands for sure where the node is. */
function rankAt(node) {
  let best = rank(minimum);
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent) && parent.thenStatement === child) {
      best = Math.max(best, guardedRank(parent.expression));
    }
    if (ts.isConditionalExpression(parent) && parent.whenTrue === child) {
      best = Math.max(best, guardedRank(parent.condition));
    }
  }
  return best;
}

function describe(file, node, set) {
  const target = nodeToReport(node);
  const { line, character } = file.getLineAndCharacterOfPosition(target.getStart(file));
  const place = `${relative(REPOSITORY, file.fileName)}:${line + 1}:${character + 1}`;
  return `${place} ${target.getText(file)} needs ${set.name}; the add-in runs from ExcelApi ${minimum} on. Put it inside if (supportsExcelApi('…')) of src/excel/features.ts.`;
}

let uses = 0;
const violations = [];

function visit(file, node) {
  const sets = memberDeclarations(node)
    .map(statedSet)
    .filter((set) => set !== null);
  if (sets.length > 0) {
    uses += 1;
    const oldest = sets.reduce((one, other) => (other.rank < one.rank ? other : one));
    if (oldest.rank > rankAt(node)) violations.push(describe(file, node, oldest));
  }
  ts.forEachChild(node, (child) => visit(file, child));
}

for (const name of files) {
  const file = program.getSourceFile(name);
  if (file === undefined) throw new Error(`${name} cannot be read`);
  visit(file, file);
}

for (const violation of violations) console.error(violation);
console.log(`${uses} uses of Excel's members in ${files.length} files, ${violations.length} too new`);
process.exitCode = violations.length > 0 ? 1 : 0;
